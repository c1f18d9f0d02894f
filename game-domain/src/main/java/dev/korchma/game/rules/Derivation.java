package dev.korchma.game.rules;

import java.util.List;

/**
 * A number and where it comes from.
 *
 * @param id the value derived
 * @param value the number, always the sum of {@code sources}
 * @param sources what counted, in the order in which it was applied
 * @param ignored what did not count and why
 */
public record Derivation(String id, long value, List<Source> sources, List<Ignored> ignored) {

    public Derivation {
        sources = List.copyOf(sources);
        ignored = List.copyOf(ignored);
    }
}
