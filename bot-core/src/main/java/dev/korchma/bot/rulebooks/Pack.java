package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.RuleSystem;
import org.jspecify.annotations.Nullable;

/**
 * A pack that was read and found good.
 *
 * @param hash SHA-256 of {@code document}, and of what it extends, in lower-case hex: what a
 *     campaign pins
 * @param document all that was written for it as one JSON text; {@link PackSource#ofDocument} reads
 *     it back, over {@code base} where there is one
 * @param base what it extends; null for a game of its own
 */
public record Pack(
        String id,
        String version,
        String hash,
        Licence licence,
        RuleSystem system,
        PackTexts texts,
        Library library,
        Homebrew homebrew,
        Variants variants,
        String document,
        @Nullable Pack base) {}
