package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.RuleSystem;

/**
 * A pack that was read and found good.
 *
 * @param hash SHA-256 of {@code document} in lower-case hex: what a campaign pins
 * @param document the whole pack as one JSON text; {@link PackSource#ofDocument} reads it back
 */
public record Pack(
        String id,
        String version,
        String hash,
        Licence licence,
        RuleSystem system,
        PackTexts texts,
        Library library,
        String document) {}
