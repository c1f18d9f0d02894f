package dev.korchma.bot.people;

import dev.korchma.bot.text.Language;
import java.util.UUID;

/**
 * A human, however many accounts they have.
 *
 * @param name how others see them, 1 to 64 characters
 */
public record Person(UUID id, String name, Language language) {}
