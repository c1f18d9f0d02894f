package dev.korchma.bot.command;

import dev.korchma.bot.store.Outcome;
import java.util.Map;

/**
 * A refusal: why not and what would work, as a key of the message files.
 *
 * @param arguments strings and numbers for the sentence
 */
public record No(String key, Map<String, Object> arguments) implements Outcome {
    public No {
        arguments = Map.copyOf(arguments);
    }

    public static No because(String key) {
        return new No(key, Map.of());
    }
}
