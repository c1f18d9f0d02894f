package dev.korchma.plays.neutral;

import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.View;
import dev.korchma.plays.stage.Seat;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Writes an answer into the chat and lets whoever waits for it go on. */
final class NeutralReply implements Reply, Seat.Answer {

    private final NeutralChat chat;
    private final Envelope envelope;
    private final @Nullable String pressed;
    private final CompletableFuture<@Nullable View> answered = new CompletableFuture<>();

    /**
     * @param pressed id of the message whose control was used, or null
     */
    NeutralReply(NeutralChat chat, Envelope envelope, @Nullable String pressed) {
        this.chat = chat;
        this.envelope = envelope;
        this.pressed = pressed;
    }

    @Override
    public void defer(Visibility visibility) {}

    @Override
    public Reached answer(View view, Visibility visibility) {
        String account = envelope.speaker().account();
        chat.put(
                new Said(
                        "answer-" + envelope.key().value(),
                        envelope.place(),
                        view,
                        visibility == Visibility.SECRET ? account : null),
                false);
        answered.complete(view);
        return Reached.NOW;
    }

    @Override
    public void update(View view) {
        if (pressed != null) {
            chat.message(pressed).ifPresent(posted -> chat.put(posted.showing(view), true));
        }
        answered.complete(view);
    }

    @Override
    public void form(Form form) {
        chat.open(envelope.speaker().account(), form);
        answered.complete(null);
    }

    @Override
    public void suggest(List<Suggestion> suggestions) {
        chat.suggest(envelope.speaker().account(), suggestions);
        answered.complete(null);
    }

    @Override
    public void done() {
        answered.complete(null);
    }

    /** The view answered with, or null when there was none. */
    @Nullable View view(Duration most) {
        try {
            return answered.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            throw new AssertionError("the bot did not answer within " + most, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void await(Duration most) {
        view(most);
    }
}
