package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Targeting;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a fighter does in a running fight, and why it may not. */
final class Turns {

    private final Documents documents;
    private final RuleSystem rules;
    private final Ruling ruling;

    Turns(Documents documents, RuleSystem rules, Ruling ruling) {
        this.documents = documents;
        this.rules = rules;
        this.ruling = ruling;
    }

    Decision act(EncounterCommand.Act act) {
        return inTurn(
                act.guard(),
                encounter ->
                        chosen(
                                encounter.active().orElseThrow().id(),
                                act.action(),
                                act.target(),
                                (offered, target) ->
                                        course().act(offered, target, known(act.circumstances()))
                                                .decided()));
    }

    /** What the rules have no word for is not so. */
    List<String> known(List<String> circumstances) {
        return circumstances.stream()
                .filter(rules.content().circumstances()::containsKey)
                .distinct()
                .toList();
    }

    /** Finds what was chosen among what is on offer to a fighter. */
    Decision chosen(
            FighterId who,
            String action,
            @Nullable FighterId wanted,
            BiFunction<Offered, @Nullable FighterId, Decision> then) {
        Optional<Offered> found =
                documents.there().offers(who, rules).stream()
                        .filter(offered -> offered.action().equals(action))
                        .findFirst();
        if (found.isEmpty()) {
            return no(new EncounterRefusal.NoSuchAction(action));
        }
        Offered offered = found.get();
        if (!offered.legal()) {
            return no(
                    new EncounterRefusal.CannotNow(
                            offered.action(), offered.item(), offered.obstacles()));
        }
        FighterId target = target(offered, wanted, who);
        return offered.targeting() != Targeting.SELF && target == null
                ? no(new EncounterRefusal.NoSuchTarget())
                : then.apply(offered, target);
    }

    /** What is meant for anybody is meant for oneself where nobody was named. */
    static @Nullable FighterId target(Offered offered, @Nullable FighterId wanted, FighterId me) {
        if (offered.targeting() == Targeting.SELF) {
            return null;
        }
        List<String> targets = offered.targets();
        if (wanted == null && offered.targeting() == Targeting.ANY) {
            return targets.contains(me.value()) ? me : null;
        }
        if (wanted == null) {
            return targets.size() == 1 ? new FighterId(targets.getFirst()) : null;
        }
        return targets.contains(wanted.value()) ? wanted : null;
    }

    Decision end(String guard) {
        return inTurn(guard, _ -> course().endTurn().decided());
    }

    /** Only a duel is given up: what is led ends when those who lead say so. */
    Decision surrender() {
        return running(encounter ->
                encounter
                        .ledBy(ruling.actor())
                        .map(who ->
                                encounter.isLed()
                                        ? course().leave(who, EncounterEvent.Leaving.GAVE_UP)
                                                .decided()
                                        : course().surrender(who).decided())
                        .orElseGet(() -> no(new EncounterRefusal.NotInTheFight())));
    }

    /** For whoever decides for the one whose turn it is, and sees it as it is. */
    Decision inTurn(String guard, Function<Encounter, Decision> then) {
        return running(encounter -> {
            Fighter active = encounter.active().orElseThrow();
            if (!documents.leads(ruling.actor(), active)) {
                return encounter.ledBy(ruling.actor()).isEmpty()
                                && !documents.masters().contains(ruling.actor())
                        ? no(new EncounterRefusal.NotInTheFight())
                        : no(new EncounterRefusal.NotYourTurn(active.id()));
            }
            // Nobody was left to hand the turn to.
            if (active.side().equals(Sides.GONE)) {
                return no(new EncounterRefusal.NotInTheFight());
            }
            return encounter.guard().equals(guard)
                    ? unlessWaiting(encounter, then)
                    : no(new EncounterRefusal.TooLate());
        });
    }

    /** A turn goes on when all who are asked have answered. */
    static Decision unlessWaiting(Encounter encounter, Function<Encounter, Decision> then) {
        if (!encounter.windows().isEmpty()) {
            return no(new EncounterRefusal.WaitsForReaction(encounter.windows().getFirst().who()));
        }
        return encounter.wish().filter(Wish.Tried.class::isInstance).isPresent()
                ? no(new EncounterRefusal.WaitsForMasters())
                : then.apply(encounter);
    }

    Decision running(Function<Encounter, Decision> then) {
        return switch (documents.encounter()) {
            case null -> no(new EncounterRefusal.NoSuchEncounter());
            case Encounter encounter ->
                    switch (encounter.stage()) {
                        case Stage.Proposed _, Stage.Prepared _, Stage.Gathering _ ->
                                no(new EncounterRefusal.NotBegun());
                        case Stage.Paused _ -> no(new EncounterRefusal.StandsStill());
                        case Stage.Running _ -> then.apply(encounter);
                        case Stage.Over(Outcome outcome) ->
                                no(new EncounterRefusal.AlreadyOver(outcome));
                    };
        };
    }

    private Course course() {
        return new Course(documents, rules, ruling);
    }
}
