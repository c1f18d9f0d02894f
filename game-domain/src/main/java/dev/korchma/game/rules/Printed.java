package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.Map;

/**
 * Amounts as a reader sees them who throws nothing: numbers stand where the names of a body are,
 * and what is only known while something happens keeps its name.
 */
public final class Printed {

    private final Frame frame;

    private Printed(Frame frame) {
        this.frame = frame;
    }

    /** In the numbers of a body. */
    public static Printed of(RuleSystem rules, Body body) {
        return new Printed(new Frame(new Sheet(rules, body)));
    }

    /** As if this rank of a ladder had been paid. */
    public Printed paid(String ladder, long rank) {
        return new Printed(frame.with(Map.of(ladder, rank)));
    }

    /** The terms with a plus between them; empty for nothing at all. */
    public String written(Amount amount) {
        return Evaluation.written(amount, frame);
    }

    public String written(Formula formula) {
        return Evaluation.written(formula, frame);
    }
}
