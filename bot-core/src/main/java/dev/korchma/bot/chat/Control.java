package dev.korchma.bot.chat;

import java.util.List;

/** Something to click below a message. */
public sealed interface Control {

    String label();

    /**
     * @param token comes back when pressed; see {@link Token}
     */
    record Button(String token, String label, Style style) implements Control {}

    /** What a button is for; a front may colour by it. */
    enum Style {
        PRIMARY,
        PLAIN,
        GOOD,
        DANGER
    }

    /**
     * A list to pick one entry from.
     *
     * @param label what stands there before anything is picked
     * @param options 1 to 25
     */
    record Select(String token, String label, List<Option> options) implements Control {
        public Select {
            options = List.copyOf(options);
            if (options.isEmpty() || options.size() > 25) {
                throw new IllegalArgumentException("a select has 1 to 25 options");
            }
        }
    }

    /**
     * @param hint one line below the label, possibly empty
     */
    record Option(String value, String label, String hint) {}

    /** Leads to another place. */
    record Go(Place place, String label) implements Control {}
}
