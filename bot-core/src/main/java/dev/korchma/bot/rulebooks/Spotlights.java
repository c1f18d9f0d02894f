package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.OrderRule;
import dev.korchma.game.rules.RuleSystem;

/**
 * Where somebody may take a turn that has just come to another, a turn may begin more often than it
 * is played: nothing may hang on its beginning.
 */
final class Spotlights {

    private Spotlights() {}

    static void check(Node.Table root, RuleSystem system, Problems problems) {
        var fight = Fields.table(root, "fight");
        var order = Fields.table(fight, "order");
        if (order.get("spotlight") == null) {
            return;
        }
        if (system.ordering().spotlight() == OrderRule.Spotlight.KEPT) {
            problems.add(order.keyPlace("spotlight"), "spotlight-thrown");
        }
        if (!system.play().fight().begins().isEmpty()) {
            problems.add(fight.keyPlace("begins"), "spotlight-begins");
        }
        var effects = Fields.table(root, "effects");
        system.content().effects().values().stream()
                .filter(Spotlights::hangsOnABeginning)
                .forEach(effect -> problems.add(effects.keyPlace(effect.id()), "spotlight-begins"));
    }

    private static boolean hangsOnABeginning(Effect effect) {
        return effect.lasting() instanceof Effect.Lasting.Turns turns
                && turns.edge() == Effect.Edge.START;
    }
}
