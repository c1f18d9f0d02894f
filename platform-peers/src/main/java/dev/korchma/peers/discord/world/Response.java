package dev.korchma.peers.discord.world;

import tools.jackson.databind.JsonNode;

/** What the bot made of an interaction. */
public sealed interface Response {

    /** A message of its own: at once, or in the place of "is thinking". */
    record Reply(Message message) implements Response {}

    /** "The bot is thinking…": a message without content so far. */
    record Thinking(Message message) implements Response {}

    /** The message with the pressed component changed. */
    record Update(Message message) implements Response {}

    /** The press was accepted and nothing changed yet. */
    record Quiet() implements Response {}

    /** Suggestions for the option being typed. */
    record Suggestions(JsonNode choices) implements Response {}

    /** A form opened on the person's screen. */
    record Form(JsonNode modal) implements Response {}

    /**
     * No answer in time, or a refusal.
     *
     * @param shown what the client writes to the person
     */
    record Failure(String shown) implements Response {}
}
