package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Targeting;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a fighter does in a running fight, and why it may not. */
final class Turns {

    private Turns() {}

    static Decision act(
            Documents documents, EncounterCommand.Act act, RuleSystem rules, Ruling ruling) {
        return inTurn(
                documents,
                act.guard(),
                ruling,
                encounter -> {
                    FighterId active = encounter.active().orElseThrow().id();
                    Optional<Offered> found =
                            encounter.offers(active, rules).stream()
                                    .filter(offered -> offered.action().equals(act.action()))
                                    .findFirst();
                    if (found.isEmpty()) {
                        return no(new EncounterRefusal.NoSuchAction(act.action()));
                    }
                    Offered offered = found.get();
                    if (!offered.legal()) {
                        return no(
                                new EncounterRefusal.CannotNow(
                                        offered.action(), offered.item(), offered.obstacles()));
                    }
                    return aim(documents, offered, act.target(), rules, ruling);
                });
    }

    private static Decision aim(
            Documents documents,
            Offered offered,
            @Nullable FighterId wanted,
            RuleSystem rules,
            Ruling ruling) {
        FighterId target = target(offered, wanted, active(documents));
        if (offered.targeting() != Targeting.SELF && target == null) {
            return no(new EncounterRefusal.NoSuchTarget());
        }
        return new Course(documents, rules, ruling).act(offered, target).decided();
    }

    private static FighterId active(Documents documents) {
        return Objects.requireNonNull(documents.encounter()).active().orElseThrow().id();
    }

    /** What is meant for anybody is meant for oneself where nobody was named. */
    private static @Nullable FighterId target(
            Offered offered, @Nullable FighterId wanted, FighterId me) {
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

    static Decision end(Documents documents, String guard, RuleSystem rules, Ruling ruling) {
        return inTurn(
                documents,
                guard,
                ruling,
                _ -> new Course(documents, rules, ruling).endTurn().decided());
    }

    static Decision surrender(Documents documents, RuleSystem rules, Ruling ruling) {
        return running(
                documents,
                encounter ->
                        encounter
                                .ledBy(ruling.actor())
                                .map(who ->
                                        new Course(documents, rules, ruling)
                                                .surrender(who)
                                                .decided())
                                .orElseGet(() -> no(new EncounterRefusal.NotInTheFight())));
    }

    private static Decision inTurn(
            Documents documents, String guard, Ruling ruling, Function<Encounter, Decision> then) {
        return running(
                documents,
                encounter -> {
                    Fighter active = encounter.active().orElseThrow();
                    if (!active.isLedBy(ruling.actor())) {
                        return encounter.ledBy(ruling.actor()).isEmpty()
                                ? no(new EncounterRefusal.NotInTheFight())
                                : no(new EncounterRefusal.NotYourTurn(active.name()));
                    }
                    return encounter.guard().equals(guard)
                            ? then.apply(encounter)
                            : no(new EncounterRefusal.TooLate());
                });
    }

    private static Decision running(Documents documents, Function<Encounter, Decision> then) {
        return switch (documents.encounter()) {
            case null -> no(new EncounterRefusal.NoSuchEncounter());
            case Encounter encounter ->
                    switch (encounter.stage()) {
                        case Stage.Proposed _ -> no(new EncounterRefusal.NotBegun());
                        case Stage.Running _ -> then.apply(encounter);
                        case Stage.Over(Outcome outcome) ->
                                no(new EncounterRefusal.AlreadyOver(outcome));
                    };
        };
    }
}
