package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.OrderRule;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;

/**
 * Who acts next where a game leaves that to the table. The order only says whose turn it is while
 * nobody speaks up: whoever steps in comes before them, and they come right after.
 */
final class Spotlight {

    private final Documents documents;
    private final RuleSystem rules;
    private final Ruling ruling;

    Spotlight(Documents documents, RuleSystem rules, Ruling ruling) {
        this.documents = documents;
        this.rules = rules;
        this.ruling = ruling;
    }

    Decision stepIn() {
        return new Turns(documents, rules, ruling)
                .running(encounter ->
                        encounter
                                .ledBy(ruling.actor())
                                .map(who -> stepIn(encounter, who))
                                .orElseGet(() -> no(new EncounterRefusal.NotInTheFight())));
    }

    private Decision stepIn(Encounter encounter, Fighter who) {
        FighterId active = encounter.active().orElseThrow().id();
        if (who.id().equals(active)) {
            return no(new EncounterRefusal.YourTurnAlready());
        }
        if (!isOpen(encounter, rules) || !rules.hasTurns(who.body())) {
            return no(new EncounterRefusal.NotYourTurn(active));
        }
        return mayStepIn(encounter, who, rules)
                ? new Course(documents, rules, ruling).stepIn(who.id()).decided()
                : no(new EncounterRefusal.ActedInThisRound());
    }

    static boolean isOpenToOthers(Encounter encounter, RuleSystem rules) {
        return isOpen(encounter, rules)
                && encounter.fighters().stream()
                        .filter(one -> one.controller() instanceof Controller.Member)
                        .filter(one -> rules.hasTurns(one.body()))
                        .anyMatch(one -> mayStepIn(encounter, one, rules));
    }

    /**
     * A turn in which something was done is its own. Two who fight alone take turns: nobody is
     * served by who clicks faster.
     */
    private static boolean isOpen(Encounter encounter, RuleSystem rules) {
        return encounter.isLed()
                && rules.ordering().spotlight() != OrderRule.Spotlight.KEPT
                && encounter.stage() instanceof Stage.Running(var _, Moment moment)
                && moment.step() == 0
                && moment.waiting() == null;
    }

    private static boolean mayStepIn(Encounter encounter, Fighter who, RuleSystem rules) {
        List<FighterId> order =
                Order.standing(encounter, rules).stream().map(Placed::fighter).toList();
        int at = order.indexOf(who.id());
        int now = encounter.active().map(active -> order.indexOf(active.id())).orElse(-1);
        return switch (rules.ordering().spotlight()) {
            case KEPT -> false;
            case ONCE -> at > now;
            case FREE -> at >= 0 && at != now;
        };
    }
}
