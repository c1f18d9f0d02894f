package dev.korchma.bot.characters;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.DocumentStore;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Body;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How heroes are at this moment. */
@Component
class Standing {

    /** A hero with its body as it is now, in the words of its game. */
    record Present(Character hero, Body body, PackWords words) {}

    private final Heroes heroes;
    private final DocumentStore documents;
    private final Games games;

    Standing(Heroes heroes, DocumentStore documents, Games games) {
        this.heroes = heroes;
        this.documents = documents;
        this.games = games;
    }

    Present of(long space, DocumentId id, Language language) {
        return of(space, heroes.find(space, id).orElseThrow(), language);
    }

    Present of(long space, Character hero, Language language) {
        Pack pack = games.pinned(hero.pack());
        Body body = fought(space, hero).orElseGet(() -> hero.bodyBy(pack.system()));
        return new Present(hero, body, PackWords.of(pack, language));
    }

    /** In a fight the fight has the truth. */
    private Optional<Body> fought(long space, Character hero) {
        return Optional.ofNullable(hero.fighting())
                .flatMap(encounter -> documents.find(space, encounter, Encounter.class))
                .flatMap(encounter ->
                        encounter.fighters().stream()
                                .filter(one -> hero.id().equals(one.character()))
                                .findFirst())
                .map(fighter -> fighter.body());
    }
}
