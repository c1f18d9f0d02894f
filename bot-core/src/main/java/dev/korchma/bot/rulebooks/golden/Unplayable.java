package dev.korchma.bot.rulebooks.golden;

import java.util.Map;

/** A known answer cannot be played, and why is known; ends the playing of it. */
final class Unplayable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;
    private final transient Map<String, String> args;

    /**
     * @param why as in {@link Fault.Unplayable}
     */
    Unplayable(String why, Map<String, String> args) {
        super(why + " " + args);
        this.why = why;
        this.args = Map.copyOf(args);
    }

    Fault at(int line) {
        return new Fault.Unplayable(line, why, args);
    }
}
