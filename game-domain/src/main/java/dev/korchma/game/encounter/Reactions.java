package dev.korchma.game.encounter;

import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Reacting;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who could react to what, and how. Whoever is hidden is never asked: a pause would betray them.
 */
public final class Reactions {

    private Reactions() {}

    /** Foes everybody sees who could answer that somebody moves away from them. */
    public static List<Fighter> toLeaving(
            Encounter encounter, FighterId leaving, RuleSystem rules) {
        Fighter mover = encounter.known(leaving);
        if (rules.reacting().leavesUnnoticed(mover.body())) {
            return List.of();
        }
        return encounter.fighters().stream()
                .filter(one -> Sides.areFoes(one.side(), mover.side()))
                .filter(one -> !answers(encounter, one, leaving, rules).isEmpty())
                .toList();
    }

    /** What one who is asked could answer. */
    public static List<Offered> answers(Encounter encounter, Window window, RuleSystem rules) {
        if (encounter.blow().filter(blow -> blow.window().equals(window.key())).isPresent()) {
            return new Warding(encounter, rules).answers(encounter.known(window.who()));
        }
        return answers(encounter, encounter.known(window.who()), window.about(), rules);
    }

    private static List<Offered> answers(
            Encounter encounter, Fighter who, FighterId leaving, RuleSystem rules) {
        Reacting reacting = rules.reacting();
        return could(encounter, who, rules, reacting::answersLeaving).stream()
                .filter(one -> one.targets().contains(leaving.value()))
                .toList();
    }

    /** What somebody could do at this moment though it is not their turn. */
    public static List<Offered> freely(Encounter encounter, Fighter who, RuleSystem rules) {
        return could(encounter, who, rules, action -> rules.reacting().isFree(who.body(), action));
    }

    static List<Offered> could(
            Encounter encounter, Fighter who, RuleSystem rules, Predicate<String> which) {
        if (who.hidden() || who.side().equals(Sides.GONE) || !rules.reacting().has(who.body())) {
            return List.of();
        }
        return encounter.offersOutOfTurn(who.id(), rules).stream()
                .filter(Offered::legal)
                .filter(one -> which.test(one.action()))
                .toList();
    }
}
