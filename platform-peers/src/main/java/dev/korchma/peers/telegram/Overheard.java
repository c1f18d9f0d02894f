package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.methods.Params;
import tools.jackson.databind.JsonNode;

/**
 * Hears what the bot did, on the thread of its call and before it is answered: for a load of many
 * people, each of whom would otherwise have to look at their chat at every change of any.
 */
@FunctionalInterface
public interface Overheard {

    /**
     * @param method as the bot spelt it
     * @param result what the bot is answered
     */
    void called(String method, Params params, JsonNode result);
}
