package dev.korchma.peers.telegram.world;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A button somebody pressed, and what came of it. */
public final class Query {

    private final String id;
    private final Account presser;
    private final Message message;
    private final String data;
    private final Instant at;
    private final Duration life;
    private @Nullable Answer answer;

    /**
     * What the presser is shown.
     *
     * @param text empty when only the waiting ends
     * @param alert a window to close rather than a line at the top
     */
    public record Answer(String text, boolean alert, @Nullable String url) {}

    Query(String id, Account presser, Message message, String data, Instant at, Duration life) {
        this.id = id;
        this.presser = presser;
        this.message = message;
        this.data = data;
        this.at = at;
        this.life = life;
    }

    public String id() {
        return id;
    }

    public Account presser() {
        return presser;
    }

    /** The message as it was when the button was pressed. */
    public Message message() {
        return message;
    }

    public String data() {
        return data;
    }

    public Instant at() {
        return at;
    }

    /** Whether it may still be answered at this time. */
    public boolean waitsAt(Instant now) {
        return answer == null && !at.plus(life).isBefore(now);
    }

    /** What the bot answered, if it did. */
    public @Nullable Answer answer() {
        return answer;
    }

    void answer(Answer given) {
        answer = given;
    }
}
