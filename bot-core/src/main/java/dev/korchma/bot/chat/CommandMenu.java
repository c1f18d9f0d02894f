package dev.korchma.bot.chat;

import java.util.List;

/** The commands as a front offers them: slash commands, a menu, completion while typing. */
public interface CommandMenu {

    /**
     * All commands, each path once, sorted by path.
     *
     * @param language language tag, {@code en} or {@code ru}
     */
    List<Entry> entries(String language);

    /**
     * @param path {@code "roll"} or {@code "duel user"}
     */
    record Entry(String path, String description, List<Option> options) {
        public Entry {
            options = List.copyOf(options);
        }
    }

    /**
     * @param name as typed: {@code dice}
     * @param choices fixed values, for {@link Wants#CHOICE} alone
     */
    record Option(
            String name,
            String description,
            boolean required,
            Wants wants,
            List<Reply.Suggestion> choices) {
        public Option {
            choices = List.copyOf(choices);
        }
    }

    /** What goes into an option. */
    enum Wants {
        TEXT,
        /** A whole number. */
        NUMBER,
        CHOICE,
        /** Text that {@link Inbound.Completion} has answers for. */
        COMPLETED,
        /** Somebody here: by name, or by {@link Speaker#mark}. Completed as well. */
        PERSON
    }
}
