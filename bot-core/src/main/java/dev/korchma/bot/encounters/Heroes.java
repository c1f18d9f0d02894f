package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.store.DocumentStore;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.encounter.Challenge;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.ReadyHero;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose hero fights: one's own, or a ready-made one for whoever has none. */
@Component
class Heroes {

    private final DocumentStore documents;

    Heroes(DocumentStore documents) {
        this.documents = documents;
    }

    /**
     * A hero for a fight.
     *
     * @param making the event that makes it, none when it was there before
     */
    record Found(Character character, List<Event> making) {}

    List<Character> of(long space, MemberId member) {
        return documents.ownedBy(space, member, Character.class);
    }

    Optional<Character> latest(long space, MemberId member, Pack pack) {
        return of(space, member).stream()
                .filter(character -> character.game().equals(pack.id()))
                .reduce((_, later) -> later);
    }

    /** The member's latest hero of this game, else the first ready-made one nobody here leads. */
    Found ready(long space, MemberId member, Pack pack, Language language) {
        return latest(space, member, pack)
                .map(there -> new Found(there, List.of()))
                .orElseGet(() -> make(free(space, pack), member, pack, language));
    }

    /** The hero a challenge is taken up with: the one it names, else the member's own. */
    Found challenged(Call call, Challenge challenge, Pack pack, MemberId me) {
        long space = call.where().space();
        Challenge.Contestant named = challenge.opponent();
        return Optional.ofNullable(named)
                .flatMap(one -> documents.find(space, one.character(), Character.class))
                .map(there -> new Found(there, List.of()))
                .orElseGet(() -> ready(space, me, pack, call.where().language()));
    }

    /** The hero of this name or ready-made id: one's own, else a ready-made one, made now. */
    Optional<Found> named(
            long space, MemberId member, String wanted, Pack pack, Language language) {
        Optional<Found> own =
                of(space, member).stream()
                        .filter(character -> character.game().equals(pack.id()))
                        .filter(character -> character.name().equalsIgnoreCase(wanted))
                        .reduce((_, later) -> later)
                        .map(there -> new Found(there, List.of()));
        return own.or(
                () -> readyMade(pack, wanted).map(hero -> make(hero, member, pack, language)));
    }

    /** A ready-made hero by its id or its name in any language. */
    Optional<ReadyHero> readyMade(Pack pack, String wanted) {
        return pack.system().content().heroes().values().stream()
                .filter(hero ->
                        hero.id().equalsIgnoreCase(wanted)
                                || PackWords.namesOf(pack, hero.id()).stream()
                                        .anyMatch(wanted::equalsIgnoreCase))
                .findFirst();
    }

    /** The ready-made hero that follows one in the pack: somebody else to fight. */
    ReadyHero other(Pack pack, Character than) {
        List<ReadyHero> heroes = List.copyOf(pack.system().content().heroes().values());
        return heroes.stream()
                .filter(hero -> !PackWords.namesOf(pack, hero.id()).contains(than.name()))
                .findFirst()
                .orElse(heroes.getFirst());
    }

    private ReadyHero free(long space, Pack pack) {
        List<String> taken = documents.recentNames(space, Character.class);
        List<ReadyHero> heroes = List.copyOf(pack.system().content().heroes().values());
        return heroes.stream()
                .filter(hero ->
                        PackWords.namesOf(pack, hero.id()).stream().noneMatch(taken::contains))
                .findFirst()
                .orElse(heroes.get(taken.size() % heroes.size()));
    }

    private static Found make(ReadyHero hero, MemberId owner, Pack pack, Language language) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        Character character =
                new Character(
                        id,
                        owner,
                        PackWords.of(pack, language).name(hero.id()),
                        pack.id(),
                        pack.hash(),
                        pack.system().freshBody(hero.build()));
        return new Found(character, List.of(new CharacterMade(id, character)));
    }
}
