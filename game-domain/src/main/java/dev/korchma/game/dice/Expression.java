package dev.korchma.game.dice;

import java.util.ArrayList;
import java.util.List;

/** A node of a parsed expression: immutable, and rolled as often as one likes. */
sealed interface Expression
        permits NumberExpression,
                NameExpression,
                NegativeExpression,
                OperationExpression,
                FunctionExpression,
                DiceExpression,
                GroupExpression,
                LabelExpression {

    /** Rolls and keeps nothing but the number. */
    double total(Run run);

    /** Rolls the same dice in the same order as {@link #total} and keeps everything. */
    RollNode tree(Run run);

    /** Writes the canonical text, which parses to the same expression. */
    void write(StringBuilder out);

    /** The value when it depends on no dice and no name, else NaN. */
    double constant();

    /** Dice that this will throw whatever happens: known before rolling. */
    long leastDice();

    static long leastDice(List<? extends Expression> parts) {
        long sum = 0;
        for (Expression part : parts) {
            sum += part.leastDice();
        }
        return sum;
    }

    static List<RollNode> trees(List<Expression> parts, Run run) {
        List<RollNode> nodes = new ArrayList<>(parts.size());
        for (Expression part : parts) {
            nodes.add(part.tree(run));
        }
        return nodes;
    }

    static void join(List<Expression> parts, StringBuilder out) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            parts.get(i).write(out);
        }
    }
}
