package dev.korchma.peers.discord.rest;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What answers below {@code /_control}: no part of Discord. */
@FunctionalInterface
public interface SideDoor {

    /**
     * @param act what stands after {@code /_control/}
     * @param body what was sent, an empty object for nothing
     * @return null when there is no such act
     * @throws IllegalArgumentException when the request makes no sense
     * @throws IllegalStateException when a person could not have done this
     */
    @Nullable JsonNode answer(String act, JsonNode body);
}
