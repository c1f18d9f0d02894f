package dev.korchma.plays.neutral;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in a chat.
 *
 * @param audience the only account that sees it, null for everybody in the place
 */
record Said(String id, Place place, View view, @Nullable String audience) {

    Said showing(View newer) {
        return new Said(id, place, newer, audience);
    }

    boolean isFor(String account) {
        return audience == null || audience.equals(account);
    }
}
