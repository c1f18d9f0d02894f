package dev.korchma.bot.chat;

/**
 * Stops a redelivered event: the inbox holds every key once.
 *
 * @param value front, account and the platform's own event id, 1 to 200 characters
 */
public record DeliveryKey(String value) {
    public DeliveryKey {
        if (value.isEmpty() || value.length() > 200) {
            throw new IllegalArgumentException("a delivery key has 1 to 200 characters");
        }
    }
}
