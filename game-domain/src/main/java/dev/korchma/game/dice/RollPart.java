package dev.korchma.game.dice;

import java.util.List;

/**
 * A piece of the written record of a roll, free of any language and any markup, for a front to
 * style and to escape: labels and names are what somebody typed.
 */
public sealed interface RollPart {

    /** The piece as bare characters. */
    String text();

    /** Signs, brackets and separators, with their spaces. */
    record Sign(String text) implements RollPart {}

    /** What was asked for: a term of dice, a number, a variable, a function. */
    record Asked(String text) implements RollPart {}

    /** One die. {@code text} is its face, with {@code !} and {@code →} where more happened. */
    record Face(String text, Die die) implements RollPart {

        /** Whether to strike it out: it fell and does not count. */
        public boolean struck() {
            return !die.counts() && !die.marks().contains(Mark.JOINED);
        }
    }

    /** A value where dice or the sheet stood behind it. */
    record Value(String text) implements RollPart {}

    /** The label of the part before it, without brackets. */
    record Label(String text) implements RollPart {}

    /** A member of a set that does not count. */
    record Struck(List<RollPart> parts) implements RollPart {

        public Struck {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> text.append(part.text()));
            return text.toString();
        }
    }

    /** So many further dice fell that are not shown. */
    record More(int dice) implements RollPart {

        @Override
        public String text() {
            return "… +" + dice;
        }
    }
}
