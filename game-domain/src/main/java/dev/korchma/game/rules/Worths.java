package dev.korchma.game.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What victories are worth in a game. */
public record Worths(RuleSystem rules) {

    /** Experience for winning a duel, before any limit. */
    public long award(Body winner, Body loser) {
        var frame = new Frame(new Sheet(rules, winner), new Sheet(rules, loser), Map.of());
        return Math.max(0, Evaluation.sum(rules.play().advancement().award(), frame));
    }

    /**
     * Experience for overcoming somebody of a kind, before it is shared.
     *
     * @param kind of a creature, null for somebody who is of none
     */
    public long worth(@Nullable String kind) {
        Creature creature = kind == null ? null : rules.content().creatures().get(kind);
        return creature == null ? 0 : creature.worth();
    }

    /** Most experience duels may bring this body in one day. */
    public long dailyAwardLimit(Body body) {
        var frame = new Frame(new Sheet(rules, body));
        return Math.max(0, Evaluation.sum(rules.play().advancement().daily(), frame));
    }
}
