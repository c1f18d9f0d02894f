package dev.korchma.bot.chat;

import java.util.Optional;

/** Which language is spoken in a place: for what a front has to say there by itself. */
@FunctionalInterface
public interface Languages {

    /**
     * @param front the front's name
     * @param place as in {@link Place#id}
     * @return its tag, as {@code ru}; empty where nobody has spoken yet
     */
    Optional<String> spokenIn(String front, String place);
}
