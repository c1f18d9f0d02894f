package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import java.util.List;
import java.util.Map;

/** What a game lets bodies do when it is not their turn. */
public record Reacting(RuleSystem rules) {

    private Reaction says() {
        return rules.play().fight().reaction();
    }

    /** Whether a body has a reaction left. */
    public boolean has(Body body) {
        return says().cost().entrySet().stream()
                .allMatch(price -> body.track(price.getKey()) >= price.getValue());
    }

    /** Whether a body moves away from foes without any answer. */
    public boolean leavesUnnoticed(Body body) {
        return says().unnoticed().holds(rules.tags(body));
    }

    /** Whether an action answers a foe who moves away. */
    public boolean answersLeaving(String action) {
        return says().leaving().holds(rules.tagsOf(rules.action(action)));
    }

    /** Whether an action may be used whenever there is a reason. */
    public boolean isFree(String action) {
        return answersLeaving(action) || says().freely().holds(rules.tagsOf(rules.action(action)));
    }

    /** As {@link RuleSystem#perform}, at the price of a reaction besides. */
    public List<Result> perform(
            String action,
            String actorKey,
            List<String> targetKeys,
            Map<String, Body> bodies,
            Dice dice) {
        var ledger = new Ledger(rules, bodies);
        says().cost().forEach((track, price) -> ledger.pay(actorKey, track, price, action));
        return new Interpreter(ledger, rules.action(action), actorKey, List.of(), dice)
                .perform(targetKeys);
    }
}
