package dev.korchma.bot.speech;

import dev.korchma.bot.store.DocumentStore;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose words they are: which of the member's heroes speaks. */
@Component
class Speakers {

    private final DocumentStore documents;
    private final Lines lines;

    Speakers(DocumentStore documents, Lines lines) {
        this.documents = documents;
        this.lines = lines;
    }

    List<Character> of(long space, MemberId member) {
        return documents.ownedBy(space, member, Character.class);
    }

    Optional<Character> named(long space, MemberId member, String name) {
        return of(space, member).stream()
                .filter(hero -> hero.name().equalsIgnoreCase(name))
                .reduce((_, later) -> later);
    }

    /** The hero the member spoke as last, else the latest. */
    Optional<Character> usual(long space, MemberId member) {
        List<Character> heroes = of(space, member);
        return lines.lastSpokenAs(space, member)
                .flatMap(last ->
                        heroes.stream().filter(hero -> hero.id().value().equals(last)).findFirst())
                .or(() -> heroes.stream().reduce((_, later) -> later));
    }
}
