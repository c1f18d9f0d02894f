package dev.korchma.bot.chat;

import java.util.List;

/**
 * The way back to whoever caused one {@link Inbound}. A front hands one over with each inbound; it
 * is used from one thread at a time, possibly never ({@link #done} says so).
 */
public interface Reply {

    /**
     * Tells the client that the answer will take a moment. Called at most once, before an answer.
     */
    void defer(Visibility visibility);

    /**
     * Answers: to the whole place, or to the speaker alone. A secret answer never falls back to the
     * place: where there is no way to the speaker alone, the front tells them how to open one.
     */
    Reached answer(View view, Visibility visibility);

    /** Redraws the message whose control was used. */
    void update(View view);

    /** Shows a form to the speaker. Impossible after {@link #defer}. */
    void form(Form form);

    /** Answers a {@link Inbound.Completion}. */
    void suggest(List<Suggestion> suggestions);

    /** Nothing to say to the speaker: the boards tell. */
    void done();

    /** Whether an answer has reached its reader. */
    enum Reached {
        NOW,
        /** There is no way to the speaker alone yet; the answer has to wait for one. */
        NOT_YET
    }

    /** Who sees an answer. */
    enum Visibility {
        PUBLIC,
        SECRET
    }

    /**
     * @param value what is put in as the option
     * @param label what is shown
     */
    record Suggestion(String value, String label) {}
}
