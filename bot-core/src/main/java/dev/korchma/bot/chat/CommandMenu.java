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
     * @param completes whether {@link Inbound.Completion} has answers for it
     * @param choices fixed values, possibly none
     */
    record Option(
            String name,
            String description,
            boolean required,
            boolean completes,
            List<Reply.Suggestion> choices) {
        public Option {
            choices = List.copyOf(choices);
        }
    }
}
