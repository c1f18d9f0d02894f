package dev.korchma.bot.chat;

import org.jspecify.annotations.Nullable;

/**
 * What a front knows about where a place is.
 *
 * @param community the platform's id of the server whose channels share one tavern; null where a
 *     place stands alone
 * @param title what people call the channel or group the place is or is below, with its server's
 *     name where it has one; null where a front does not know
 */
public record Surroundings(@Nullable String community, @Nullable String title) {

    public static final Surroundings UNKNOWN = new Surroundings(null, null);

    /** A place that stands alone. */
    public static Surroundings titled(String title) {
        return new Surroundings(null, title);
    }
}
