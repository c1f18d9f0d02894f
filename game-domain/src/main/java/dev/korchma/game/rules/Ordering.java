package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Modifier.Throw;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who acts when, as a game has it. */
public record Ordering(RuleSystem rules) {

    /**
     * The place of a body in the order of a fight, the highest total first.
     *
     * @return null when this game throws nothing for it: then they act as they joined
     */
    public @Nullable Thrown place(Body body, Dice dice) {
        return switch (rules.play().fight().order()) {
            case OrderRule.AsJoined _ -> null;
            case OrderRule.ByThrow(var mechanic, var bonus, var ties) -> {
                var side = new Side("", new Sheet(rules, body));
                var throwing = new Throwing(Throw.ORDER, side, side, Map.of(), Set.of());
                yield throwing.fall(rules.mechanic(mechanic), bonus, dice).thrown();
            }
        };
    }

    /** Whether dice decide who acts when. */
    public boolean isThrown() {
        return rules.play().fight().order() instanceof OrderRule.ByThrow;
    }

    /** Who may step in where it is another one's turn. */
    public OrderRule.Spotlight spotlight() {
        return rules.play().fight().order() instanceof OrderRule.AsJoined(var spotlight)
                ? spotlight
                : OrderRule.Spotlight.KEPT;
    }

    /** What decides between equal places in the order, the higher first, one after the other. */
    public List<Long> tieBreaks(Body body) {
        var frame = new Frame(new Sheet(rules, body));
        return switch (rules.play().fight().order()) {
            case OrderRule.AsJoined _ -> List.of();
            case OrderRule.ByThrow(var mechanic, var bonus, var ties) ->
                    ties.stream().map(tie -> Evaluation.value(tie, frame)).toList();
        };
    }
}
