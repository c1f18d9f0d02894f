package dev.korchma.bot.chat;

import org.jspecify.annotations.Nullable;

/**
 * Who said it where, and the key under which the same saying would come a second time.
 *
 * @param key unique to this delivery; a redelivered event carries the same key
 * @param locale language tag of the speaker's client where the front tells it, as {@code ru-RU}
 */
public record Envelope(DeliveryKey key, Speaker speaker, Place place, @Nullable String locale) {}
