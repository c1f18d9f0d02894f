package dev.korchma.bot.command;

import java.util.Map;
import java.util.Optional;

/** Options as they came, already found to be of their kinds. */
public record Arguments(Map<String, String> values) {
    public Arguments {
        values = Map.copyOf(values);
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
