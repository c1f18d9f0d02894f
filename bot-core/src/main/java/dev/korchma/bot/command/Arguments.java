package dev.korchma.bot.command;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Options as they came, already found to be of their kinds.
 *
 * @param handed the bytes of the file among them, null where there is none. They are kept in no row
 *     and are there for this one call
 */
public record Arguments(Map<String, String> values, @Nullable HandedFile handed) {
    public Arguments {
        values = Map.copyOf(values);
    }

    public Arguments(Map<String, String> values) {
        this(values, null);
    }

    /** The file of a required option. */
    public HandedFile file() {
        if (handed == null) {
            throw new IllegalStateException("the dispatcher let a call through without its file");
        }
        return handed;
    }

    Arguments with(HandedFile file) {
        return new Arguments(values, file);
    }

    /** A required option, or one known to be there. */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the dispatcher let a call through without " + name);
        }
        return value;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public int whole(String name, int otherwise) {
        return find(name).map(Integer::parseInt).orElse(otherwise);
    }

    public long number(String name) {
        return Long.parseLong(text(name));
    }
}
