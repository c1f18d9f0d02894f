package dev.korchma.peers.discord;

import java.util.List;

/** What came of a person's act. */
public sealed interface Outcome {

    /** A message of the bot's. */
    record Replied(Seen message) implements Outcome {}

    /** The bot shows that it is thinking; only a first answer can be this. */
    record Thinking(Seen message) implements Outcome {}

    /** The message with the pressed button now looks so. */
    record Changed(Seen message) implements Outcome {}

    /** Accepted, and nothing to see yet. */
    record Accepted() implements Outcome {}

    /** Suggestions for the option being typed. */
    record Suggested(List<Suggestion> list) implements Outcome {}

    /** A form is open now. */
    record Asked(SeenForm form) implements Outcome {}

    /**
     * It did not work.
     *
     * @param shown what the client writes in red
     */
    record Failed(String shown) implements Outcome {}
}
