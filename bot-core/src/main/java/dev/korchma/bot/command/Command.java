package dev.korchma.bot.command;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person can type. Declared once: the slash command, its completion, what is asked for when
 * missing, the help and the reference in the documents all come from here. Its texts stand under
 * {@code command.<name with dots>} and {@code command.<name with dots>.<option>}.
 */
public non-sealed interface Command extends Handler {

    /** The path as typed, lower case: {@code "roll"} or {@code "duel user"}. */
    @Override
    String name();

    /** In the order in which they may be typed without their names. */
    List<Option> options();

    /** Those that somebody can type, which all can but what is only pointed at. */
    default List<Option> typedOptions() {
        return options().stream().filter(Option::isTyped).toList();
    }

    /**
     * How it is answered, which options may decide: a secret roll is secret from the first moment.
     */
    default Manner manner(Arguments arguments) {
        return manner();
    }

    /**
     * What could stand in an option, best first, 25 at most. Asked for options of the kinds that
     * complete, with the others as far as they are typed.
     */
    default List<Reply.Suggestion> suggest(Option option, Call call) {
        return List.of();
    }

    /**
     * Whether what it suggests fits what is being typed already; otherwise only what has these very
     * letters is shown.
     */
    default boolean looksForItself() {
        return false;
    }

    /**
     * Why nothing is even asked of this person where they speak, as where others would read the
     * answer; empty for most.
     */
    default Optional<No> hinders(Call call) {
        return Optional.empty();
    }

    /**
     * How the command stands on the menu of a person or a message, where a front has such menus.
     * Its label stands under {@code command.<name with dots>.pointed}.
     */
    default Optional<Pointing> pointing() {
        return Optional.empty();
    }

    /**
     * @param option takes what is pointed at
     */
    record Pointing(CommandMenu.At at, String option) {}

    /**
     * Whether what is typed with it is meant for one other alone: where everybody reads what is
     * typed to the bot, it is taken in private only.
     */
    default boolean isConfidential() {
        return false;
    }

    /** Where the texts of this command stand. */
    default String key() {
        return "command." + name().toLowerCase(Locale.ROOT).replace(' ', '.');
    }
}
