package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies at one moment, from which any number of things can be tried: what is derived of them is
 * derived once. For one thread at a time.
 */
public final class Scene {

    private final RuleSystem rules;
    private final Map<String, Body> bodies;
    private final Map<String, Sheet> sheets = new HashMap<>();

    Scene(RuleSystem rules, Map<String, Body> bodies) {
        this.rules = rules;
        this.bodies = bodies;
        bodies.forEach((key, body) -> sheets.put(key, new Sheet(rules, body)));
    }

    /** As {@link RuleSystem#perform} without circumstances; the scene itself stays as it is. */
    public List<Result> perform(
            String action, String actorKey, List<String> targetKeys, Dice dice) {
        var ledger = new Ledger(rules, bodies, sheets);
        return new Interpreter(ledger, rules.action(action), actorKey, List.of(), dice)
                .perform(targetKeys);
    }
}
