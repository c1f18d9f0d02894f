package dev.korchma.bot.rests;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.rests.Occasion.Sleeper;
import dev.korchma.bot.rests.Occasion.State;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Loaded;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Rested;
import dev.korchma.game.dice.Dice;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.Anew;
import dev.korchma.game.rules.Bonds;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Resting;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes the steps of a rest: every hero under its lock, and the rows of what the card shows. */
@Component
class Resters {

    /** Nobody changed. */
    private record Nothing() implements Refusal {}

    private final Occasions occasions;
    private final Ledger ledger;
    private final PinnedPacks packs;
    private final ApplicationEventPublisher publisher;

    Resters(
            Occasions occasions,
            Ledger ledger,
            PinnedPacks packs,
            ApplicationEventPublisher publisher) {
        this.occasions = occasions;
        this.ledger = ledger;
        this.packs = packs;
        this.publisher = publisher;
    }

    /** It begins: whoever has nothing to do meanwhile has rested at once. */
    void begin(Call call, MemberId me, Occasion occasion) {
        step(call, me, occasion, occasion.sleepers(), Progress::begun);
    }

    /** A hero does once what one may do meanwhile; with nothing more to do it has rested. */
    void breathe(Call call, MemberId me, Occasion occasion, Sleeper one) {
        step(call, me, occasion, List.of(one), Progress::breathed);
    }

    /** These have rested enough. */
    void enough(Call call, MemberId me, Occasion occasion, List<Sleeper> who) {
        step(call, me, occasion, who, Progress::over);
    }

    private void step(
            Call call,
            MemberId me,
            Occasion occasion,
            List<Sleeper> who,
            BiFunction<Resting, Dice, Progress> moment) {
        Map<Sleeper, Progress> came = new LinkedHashMap<>();
        var _ =
                ledger.take(
                        stride(call, me, occasion.id()),
                        ids(who),
                        _ -> List.of(),
                        loaded -> decide(call, occasion, who, moment, loaded, came));
        long space = call.where().space();
        came.forEach((one, progress) -> occasions.keep(space, occasion.id(), progress.noted(one)));
        settle(space, occasion.id());
    }

    /**
     * A hero binds a thing to itself, or lets one go.
     *
     * @param what the decisions it has then; empty where that cannot be
     */
    void bond(
            Call call,
            MemberId me,
            Occasion occasion,
            Sleeper after,
            Function<Bonds, Optional<Build>> what) {
        RuleSystem rules = packs.pinned(occasion.pack()).system();
        Ledger.Taken taken =
                ledger.take(
                        stride(call, me, occasion.id()),
                        ids(List.of(after)),
                        _ -> List.of(),
                        loaded -> bonded(hero(loaded, after), occasion, rules, what));
        if (!(taken instanceof Ledger.Refused)) {
            occasions.keep(call.where().space(), occasion.id(), after);
            publisher.publishEvent(new Ledger.DocumentTouched(call.where().space(), occasion.id()));
        }
    }

    private static Decision bonded(
            Character hero,
            Occasion occasion,
            RuleSystem rules,
            Function<Bonds, Optional<Build>> what) {
        if (hero.fighting() != null) {
            return new Decision.Refused(new Nothing());
        }
        return what.apply(rules.bonds(hero.bodyBy(rules)))
                .<Decision>map(build ->
                        new Decision.Accepted(
                                List.of(
                                        new Rested(
                                                hero.id(),
                                                occasion.rest(),
                                                hero.body(),
                                                rules.rebuilt(hero.body(), build)))))
                .orElseGet(() -> new Decision.Refused(new Nothing()));
    }

    /** The last one who has rested ends it; the cards show how it stands. */
    private void settle(long space, UUID id) {
        if (occasions.find(space, id).sleepers().stream().noneMatch(Sleeper::isAtIt)) {
            occasions.set(space, id, State.OVER);
        }
        publisher.publishEvent(new Ledger.DocumentTouched(space, id));
    }

    private Decision decide(
            Call call,
            Occasion occasion,
            List<Sleeper> who,
            BiFunction<Resting, Dice, Progress> moment,
            Loaded loaded,
            Map<Sleeper, Progress> came) {
        RuleSystem rules = packs.pinned(occasion.pack()).system();
        List<Event> events = new ArrayList<>();
        came.clear();
        for (Sleeper one : who) {
            Character hero = hero(loaded, one);
            if (hero.fighting() != null) {
                came.put(one, Progress.away(rules, hero.bodyBy(rules)));
                continue;
            }
            Resting resting = rules.resting(occasion.rest(), hero.bodyBy(rules));
            Progress progress = moment.apply(resting, call.dice());
            came.put(one, progress);
            if (!progress.results().isEmpty() || decidesAnew(rules, hero, occasion, progress)) {
                events.add(new Rested(hero.id(), occasion.rest(), hero.body(), progress.body()));
            }
        }
        return events.isEmpty()
                ? new Decision.Refused(new Nothing())
                : new Decision.Accepted(events);
    }

    /** Whoever may decide something after it has rested, also where nothing was wanting. */
    private static boolean decidesAnew(
            RuleSystem rules, Character hero, Occasion occasion, Progress progress) {
        return progress.state() == Occasion.Rest.RESTED
                && !new Anew(rules, hero.build(), occasion.rest()).asked().isEmpty();
    }

    private static Character hero(Loaded loaded, Sleeper one) {
        return loaded.find(new DocumentId(one.hero()), Character.class).orElseThrow();
    }

    private static List<DocumentId> ids(List<Sleeper> who) {
        return who.stream().map(one -> new DocumentId(one.hero())).distinct().toList();
    }

    private static Ledger.Stride stride(Call call, MemberId me, UUID id) {
        return new Ledger.Stride(call.where().space(), id, me, call.key(), call.now());
    }

    /**
     * Nobody has rested.
     *
     * @return the name of a hero to whom something happened since; empty when it is taken back
     */
    String takeBack(Call call, MemberId me, Occasion occasion) {
        long space = call.where().space();
        Map<DocumentId, Rested> whole = whole(space, occasion.id());
        List<String> since = new ArrayList<>();
        var _ =
                ledger.take(
                        stride(call, me, occasion.id()),
                        ids(occasion.sleepers()),
                        _ -> List.of(),
                        loaded -> back(whole, loaded, since));
        if (since.isEmpty()) {
            occasions.set(space, occasion.id(), State.TAKEN_BACK);
            publisher.publishEvent(new Ledger.DocumentTouched(space, occasion.id()));
        }
        return String.join(", ", since);
    }

    private static Decision back(Map<DocumentId, Rested> whole, Loaded loaded, List<String> since) {
        since.clear();
        List<Event> events = new ArrayList<>();
        whole.forEach((id, rested) -> {
            Character hero = loaded.find(id, Character.class).orElseThrow();
            if (hero.fighting() != null || !hero.body().equals(rested.to())) {
                since.add(hero.name());
            } else {
                events.add(rested.inverse());
            }
        });
        return since.isEmpty() && !events.isEmpty()
                ? new Decision.Accepted(events)
                : new Decision.Refused(new Nothing());
    }

    /** What the rest has done to each hero in all. */
    private Map<DocumentId, Rested> whole(long space, UUID id) {
        Map<DocumentId, Rested> whole = new LinkedHashMap<>();
        for (Event event : ledger.eventsFrom(space, id, 1)) {
            if (event instanceof Rested next) {
                whole.merge(
                        next.document(),
                        next,
                        (before, last) ->
                                new Rested(last.document(), last.rest(), before.from(), last.to()));
            }
        }
        return whole;
    }
}
