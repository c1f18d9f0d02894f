package dev.korchma.web;

import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.View;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The way back to the window a frame came from. */
final class WebReply implements Reply {

    /**
     * What a frame was, as far as its answer needs to know.
     *
     * @param control token of what was used on a message, or opened the form that was sent back
     * @param claimed whether only the window says so: then it can redraw nothing that others see
     */
    record Asked(
            Seat seat,
            String frame,
            String key,
            String place,
            Optional<String> control,
            boolean claimed) {}

    private final TableStore store;
    private final Streams streams;
    private final Asked asked;
    private final CompletableFuture<List<Suggestion>> suggestions = new CompletableFuture<>();

    WebReply(TableStore store, Streams streams, Asked asked) {
        this.store = store;
        this.streams = streams;
        this.asked = asked;
    }

    CompletableFuture<List<Suggestion>> suggestions() {
        return suggestions;
    }

    /** The page shows by itself that an answer takes a moment. */
    @Override
    public void defer(Visibility visibility) {}

    @Override
    public Reached answer(View view, Visibility visibility) {
        boolean secret = visibility == Visibility.SECRET;
        store.post(
                asked.place(),
                null,
                secret ? asked.seat().id() : null,
                view,
                asked.key() + (secret ? ":secret" : ""));
        answered();
        return Reached.NOW;
    }

    @Override
    public void update(View view) {
        asked.control()
                .flatMap(token -> store.carrying(token, asked.seat().id(), asked.claimed()))
                .ifPresentOrElse(
                        message -> {
                            store.edit(message, view);
                            answered();
                        },
                        () -> answer(view, Visibility.SECRET));
    }

    @Override
    public void form(Form form) {
        streams.tell(asked.seat().id(), new Change.FormOpened(asked.frame(), form));
        answered();
    }

    @Override
    public void suggest(List<Suggestion> found) {
        suggestions.complete(found);
    }

    @Override
    public void done() {
        answered();
    }

    private void answered() {
        streams.wake();
        streams.tell(asked.seat().id(), new Change.Answered(asked.frame(), null));
    }
}
