package dev.korchma.bot.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param options those that can be typed
     * @param pointed how the command stands on the menu of a person or a message; null where it
     *     does not
     */
    record Entry(String path, String description, List<Option> options, @Nullable Pointed pointed) {
        public Entry {
            options = List.copyOf(options);
        }

        public Entry(String path, String description, List<Option> options) {
            this(path, description, options, null);
        }
    }

    /**
     * A command for whoever points at something instead of typing.
     *
     * @param option the option that what is pointed at goes into: a person by {@link Speaker#mark},
     *     a message by its author and its words, in one line
     * @param label 1 to 32 characters
     */
    record Pointed(At at, String option, String label) {}

    /** What can be pointed at. */
    enum At {
        PERSON,
        MESSAGE
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
        PERSON,
        /** A file, which {@link Envelope#attached} brings; nobody types it. */
        FILE
    }
}
