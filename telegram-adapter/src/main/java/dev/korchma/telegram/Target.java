package dev.korchma.telegram;

import dev.korchma.bot.chat.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param chat id of the chat; negative for groups
 * @param topic id of a forum topic, null outside of topics
 */
record Target(String chat, @Nullable Integer topic) {

    /** Ids of supergroups lie below, ids of basic groups above. */
    private static final long FIRST_SUPERGROUP = -1_000_000_000_000L;

    static Target of(Place place) {
        return switch (place.kind()) {
            case CHANNEL, PRIVATE -> new Target(place.id(), null);
            case THREAD, ASIDE -> {
                int slash = place.id().indexOf('/');
                yield slash < 0
                        ? new Target(place.id(), null)
                        : new Target(
                                place.id().substring(0, slash),
                                Integer.valueOf(place.id().substring(slash + 1)));
            }
        };
    }

    static Target privately(String account) {
        return new Target(account, null);
    }

    static Place topic(String chat, int topic) {
        return Place.thread(TelegramFront.NAME, chat + "/" + topic, chat);
    }

    Target in(String otherChat) {
        return new Target(otherChat, topic);
    }

    boolean isGroup() {
        return chat.startsWith("-");
    }

    /** Groups that are no supergroups: the only ones that can move. */
    boolean isBasicGroup() {
        return isGroup() && Long.parseLong(chat) > FIRST_SUPERGROUP;
    }
}
