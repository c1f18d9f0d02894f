package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

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
                encounter -> {
                    Fighter active = encounter.active().orElseThrow();
                    List<String> so = Circumstances.of(active, act.circumstances(), rules);
                    return chosen(
                            active.id(),
                            act.action(),
                            act.targets(),
                            act.track(),
                            (offered, targets) -> course().act(offered, targets, so).decided());
                });
    }

    /**
     * Finds what was chosen among what is on offer to a fighter.
     *
     * @param track which pays the rank of the action; empty: the one of the lowest rank that can
     */
    Decision chosen(
            FighterId who,
            String action,
            List<FighterId> wanted,
            String track,
            BiFunction<Offered, List<FighterId>, Decision> then) {
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
        Optional<Offered> paid = offered.paidBy(track);
        if (paid.isEmpty()) {
            return no(
                    new EncounterRefusal.CannotNow(
                            offered.action(),
                            offered.item(),
                            List.of(new Offered.Obstacle(Offered.Reason.TOO_LITTLE, track))));
        }
        return Aiming.at(paid.get(), wanted, who)
                .map(targets -> then.apply(paid.get(), targets))
                .orElseGet(() -> no(new EncounterRefusal.NoSuchTarget()));
    }

    Decision end(String guard) {
        return inSameTurn(guard, _ -> course().endTurn().decided());
    }

    /** Only a duel is given up: what is led ends when those who lead say so. */
    Decision surrender() {
        return running(encounter ->
                encounter
                        .ledBy(ruling.actor())
                        .map(who ->
                                encounter.isLed()
                                        ? new Company(documents, rules, ruling)
                                                .leave(who, EncounterEvent.Leaving.GAVE_UP)
                                        : course().surrender(who).decided())
                        .orElseGet(() -> no(new EncounterRefusal.NotInTheFight())));
    }

    /** For whoever decides for the one whose turn it is, and sees it as it is. */
    Decision inTurn(String guard, Function<Encounter, Decision> then) {
        return inTurn(encounter -> encounter.guard().equals(guard), then);
    }

    /** For whoever decides for the one whose turn it is, whatever was done in it meanwhile. */
    Decision inSameTurn(String guard, Function<Encounter, Decision> then) {
        return inTurn(encounter -> encounter.isOfThisTurn(guard), then);
    }

    private Decision inTurn(Predicate<Encounter> isTimely, Function<Encounter, Decision> then) {
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
            return isTimely.test(encounter)
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
