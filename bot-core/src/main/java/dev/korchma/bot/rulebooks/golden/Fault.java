package dev.korchma.bot.rulebooks.golden;

import java.util.List;
import java.util.Map;

/** Why a known answer is not the answer. */
public sealed interface Fault {

    /** Which of the lines below {@code do} it is about, from 0; {@link #NO_LINE} for the case. */
    int line();

    int NO_LINE = -1;

    /** It came out as something else. */
    record Differs(int line, String about, String expected, String found) implements Fault {

        @Override
        public String toString() {
            return about + ": expected " + expected + " but was " + found;
        }
    }

    /**
     * It speaks of somebody or something that is not there; what came after was not played.
     *
     * @param kind {@code hero}, {@code fighter}, {@code creature}, {@code action} and the like
     * @param known what there is of this kind
     */
    record Unknown(int line, String kind, String name, List<String> known) implements Fault {
        public Unknown {
            known = List.copyOf(known);
        }
    }

    /**
     * It cannot be played.
     *
     * @param why {@code no-die}, {@code no-face}, {@code places}, {@code improvised} or {@code
     *     unplayable} where the rules refuse it in their own words
     */
    record Unplayable(int line, String why, Map<String, String> args) implements Fault {
        public Unplayable {
            args = Map.copyOf(args);
        }
    }

    /** The time for all cases was over; neither the rest of it nor any other was played. */
    record Late(int line) implements Fault {}
}
