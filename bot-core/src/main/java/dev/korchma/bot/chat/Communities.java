package dev.korchma.bot.chat;

import java.util.Optional;

/** Which community of its platform a place belongs to: for a front that cannot see it just now. */
@FunctionalInterface
public interface Communities {

    /**
     * @param front the front's name
     * @param place as in {@link Place#id}
     * @return the platform's id of the community, as in {@link Surroundings#community}; empty where
     *     a place stands alone or nobody has spoken yet
     */
    Optional<String> around(String front, String place);
}
