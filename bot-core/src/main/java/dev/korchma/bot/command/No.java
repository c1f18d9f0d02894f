package dev.korchma.bot.command;

import dev.korchma.bot.store.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A refusal: why not and what would work, as a key of the message files.
 *
 * @param arguments strings and numbers for the sentence, and what is {@link Shown}
 * @param more sentences that follow, as what to type instead
 */
public record No(String key, Map<String, Object> arguments, List<No> more) implements Outcome {
    /**
     * Choices as they are shown to whoever reads the sentence.
     *
     * @param keys of the message files; what is no such key stands as it is
     */
    public record Shown(List<String> keys) {
        public Shown {
            keys = List.copyOf(keys);
        }
    }

    public No {
        arguments = Map.copyOf(arguments);
        more = List.copyOf(more);
    }

    public No(String key, Map<String, Object> arguments) {
        this(key, arguments, List.of());
    }

    public static No because(String key) {
        return new No(key, Map.of());
    }

    public No and(No next) {
        return new No(key, arguments, Stream.concat(more.stream(), Stream.of(next)).toList());
    }
}
