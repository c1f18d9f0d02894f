package dev.korchma.bot.rests;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.rests.Occasion.Sleeper;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Loaded;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.character.Rested;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.Anew;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a hero who has rested may decide anew, as long as nothing has happened to it since. The step
 * stands in the journal of the rest, so that it is known what came after.
 */
@Component
class DecidingAnew {

    /** It is too late, or the rules do not allow it. */
    private record Stays() implements Refusal {}

    private final Heroes heroes;
    private final PinnedPacks packs;
    private final Ledger ledger;

    DecidingAnew(Heroes heroes, PinnedPacks packs, Ledger ledger) {
        this.heroes = heroes;
        this.packs = packs;
        this.ledger = ledger;
    }

    /** What a hero may decide anew after a rest, by the rules it is played by. */
    private Anew anew(Character hero, Occasion occasion) {
        return new Anew(packs.pinned(hero.pack()).system(), hero.build(), occasion.rest());
    }

    /** Whether there is anything for somebody who was at it. */
    boolean isOffered(long space, Occasion occasion) {
        return occasion.sleepers().stream().anyMatch(one -> of(space, occasion, one).isPresent());
    }

    private Optional<Anew> of(long space, Occasion occasion, Sleeper one) {
        return one.state() == Occasion.Rest.RESTED
                ? heroes.find(space, new DocumentId(one.hero()))
                        .map(hero -> anew(hero, occasion))
                        .filter(anew -> !anew.asked().isEmpty())
                : Optional.empty();
    }

    /** The hero of a member for whom there is something. */
    Optional<Character> hero(long space, Occasion occasion, MemberId member) {
        return occasion.sleepers().stream()
                .filter(one -> one.member().equals(member))
                .filter(one -> of(space, occasion, one).isPresent())
                .flatMap(one -> heroes.find(space, new DocumentId(one.hero())).stream())
                .findFirst();
    }

    /** What it may decide anew; empty where something has happened to it since. */
    Optional<Anew> now(long space, Occasion occasion, DocumentId id) {
        return heroes.find(space, id)
                .filter(hero -> isUntouched(space, occasion, hero))
                .map(hero -> anew(hero, occasion));
    }

    private boolean isUntouched(long space, Occasion occasion, Character hero) {
        List<Body> came =
                ledger.eventsFrom(space, occasion.id(), 1).stream()
                        .filter(event -> event.document().equals(hero.id()))
                        .flatMap(DecidingAnew::body)
                        .toList();
        return hero.fighting() == null && !came.isEmpty() && came.getLast().equals(hero.body());
    }

    private static Stream<Body> body(Event event) {
        return event instanceof Rested rested
                ? Stream.of(rested.to())
                : event instanceof Rebuilt rebuilt ? Stream.of(rebuilt.to()) : Stream.empty();
    }

    /** Takes other answers; false where it is too late or they cannot be taken. */
    boolean take(
            Call call,
            MemberId me,
            Occasion occasion,
            DocumentId id,
            String asks,
            List<String> wanted) {
        long space = call.where().space();
        Ledger.Taken taken =
                ledger.take(
                        new Ledger.Stride(space, occasion.id(), me, call.key(), call.now()),
                        List.of(id),
                        _ -> List.of(),
                        loaded -> decide(space, occasion, id, asks, wanted, loaded));
        return !(taken instanceof Ledger.Refused);
    }

    private Decision decide(
            long space,
            Occasion occasion,
            DocumentId id,
            String asks,
            List<String> wanted,
            Loaded loaded) {
        Character hero = loaded.find(id, Character.class).orElseThrow();
        Optional<Build> build = anew(hero, occasion).with(asks, wanted);
        if (build.isEmpty() || !isUntouched(space, occasion, hero)) {
            return new Decision.Refused(new Stays());
        }
        RuleSystem rules = packs.pinned(hero.pack()).system();
        Body after = rules.rebuilt(hero.body(), build.get());
        return new Decision.Accepted(List.of(new Rebuilt(id, hero.body(), after)));
    }
}
