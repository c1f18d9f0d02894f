package dev.korchma.game.dice;

import java.util.List;

/**
 * What an expression became when it was rolled: the same shape as the expression, with the numbers
 * in it. A branch that {@code if} did not take is absent: nothing was rolled there.
 */
public sealed interface RollNode {

    /** The value of this part, with its fraction. */
    double value();

    /** A number as written. */
    record Literal(double value) implements RollNode {}

    /** A variable; {@code name} without its {@code @}. */
    record Variable(String name, double value) implements RollNode {}

    /** A minus before a value. */
    record Negative(RollNode operand) implements RollNode {
        @Override
        public double value() {
            return 0 - operand.value();
        }
    }

    /** Two values and the symbol between them; a comparison is 1 or 0. */
    record Operation(String symbol, RollNode left, RollNode right, double value)
            implements RollNode {}

    /** A function with the arguments it looked at. */
    record Call(String name, List<RollNode> arguments, double value) implements RollNode {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Dice of one kind, thrown together.
     *
     * @param notation the term as written, for example {@code 4d6kh3}
     * @param sides number of faces of each die
     * @param inputs what was computed to know how many dice, of which kind and to what bound; empty
     *     where plain numbers stand
     * @param dice every die in the order it fell
     * @param counting whether the value counts successes instead of adding faces
     */
    record Pool(
            String notation,
            int sides,
            List<RollNode> inputs,
            List<Die> dice,
            boolean counting,
            double value)
            implements RollNode {
        public Pool {
            inputs = List.copyOf(inputs);
            dice = List.copyOf(dice);
        }
    }

    /**
     * A bracket: plain parentheses around one value, or a set whose members may be dropped.
     *
     * @param set whether it is a set, which it is by a comma, even around one member
     * @param modifiers as written after the bracket, may be empty
     */
    record Group(List<Member> members, boolean set, String modifiers, double value)
            implements RollNode {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** One member of a bracket and whether it counts. */
    record Member(RollNode node, boolean counts) {}

    /** A value with a label, for example its type of damage. */
    record Labelled(RollNode node, String label) implements RollNode {
        @Override
        public double value() {
            return node.value();
        }
    }
}
