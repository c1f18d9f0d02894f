package dev.korchma.bot.command;

import dev.korchma.bot.chat.CommandMenu;
import java.util.List;

/**
 * An option of a command.
 *
 * @param name lower-case letters, as typed
 */
public record Option(String name, Kind kind, boolean required) {

    /** What may stand in an option. */
    public sealed interface Kind {}

    /**
     * Words of the speaker's own.
     *
     * @param max longest text in characters
     */
    public record Words(int max) implements Kind {}

    /**
     * Speech: as typed, line by line. Only what is exactly another option's name is taken for one.
     *
     * @param max longest text in characters
     */
    public record Lines(int max) implements Kind {}

    /**
     * What a message says that somebody pointed at; nobody types it.
     *
     * @param max characters of it that are kept
     */
    public record Quote(int max) implements Kind {}

    /** Dice and formulas; the parser of the dice has its own limits. */
    public record DiceText() implements Kind {}

    /** A whole number, both ends included. */
    public record Whole(int min, int max) implements Kind {}

    /**
     * One of a few words. The label of each stands under the option's key and the word.
     *
     * @param values 1 to 25
     */
    public record OneOf(List<String> values) implements Kind {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** Something the command itself can list and recognise, as an opponent. */
    public record Listed() implements Kind {}

    /** Somebody here, by name, by handle, or by {@link dev.korchma.bot.chat.Speaker#mark}. */
    public record Somebody() implements Kind {}

    /**
     * A file. At most one option of a command is one, because a saying brings one; no form of a
     * deed has one.
     *
     * @param megabytes at most, 1 to 5: no front takes more
     */
    public record File(int megabytes) implements Kind {
        static final int MEGABYTE = 1 << 20;

        int bytes() {
            return megabytes * MEGABYTE;
        }
    }

    public static Option required(String name, Kind kind) {
        return new Option(name, kind, true);
    }

    public static Option optional(String name, Kind kind) {
        return new Option(name, kind, false);
    }

    boolean isTyped() {
        return !(kind instanceof Quote);
    }

    CommandMenu.Wants wants() {
        return switch (kind) {
            case Words _, Lines _, Quote _, DiceText _ -> CommandMenu.Wants.TEXT;
            case Whole _ -> CommandMenu.Wants.NUMBER;
            case OneOf _ -> CommandMenu.Wants.CHOICE;
            case Listed _ -> CommandMenu.Wants.COMPLETED;
            case Somebody _ -> CommandMenu.Wants.PERSON;
            case File _ -> CommandMenu.Wants.FILE;
        };
    }
}
