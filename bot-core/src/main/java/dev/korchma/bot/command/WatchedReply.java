package dev.korchma.bot.command;

import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.View;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A reply that cannot come too late: 1.5 s after the saying it defers by itself, in the visibility
 * the manner of the handler asks for, because what is answered first on a deferred reply inherits
 * that visibility.
 */
final class WatchedReply {

    /** Discord gives three seconds; half of them are kept for the way. */
    private static final long PATIENCE_MILLIS = 1_500;

    private enum State {
        OPEN,
        DEFERRED,
        CLOSED
    }

    private final Reply reply;
    private Manner manner = Manner.SECRET;
    private State state = State.OPEN;

    WatchedReply(Reply reply) {
        this.reply = reply;
        CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .execute(this::defer);
    }

    synchronized void handledIn(Manner handlersManner) {
        manner = handlersManner;
    }

    /** Whether everybody in the place will see the answer. */
    synchronized boolean isPublic() {
        return manner == Manner.PUBLIC;
    }

    private synchronized void defer() {
        if (state == State.OPEN && manner != Manner.FORM) {
            state = State.DEFERRED;
            reply.defer(visibility());
        }
    }

    private Reply.Visibility visibility() {
        return manner == Manner.PUBLIC ? Reply.Visibility.PUBLIC : Reply.Visibility.SECRET;
    }

    /**
     * Answers as the manner says.
     *
     * @return whether the words still have to reach the speaker by another way
     */
    synchronized boolean answer(View view) {
        state = State.CLOSED;
        return reply.answer(view, visibility()) == Reply.Reached.NOT_YET;
    }

    /**
     * Answers the speaker alone, whatever the manner. Where everybody already waits for a public
     * answer they get the neutral line instead.
     *
     * @return whether the words still have to reach the speaker by another way
     */
    synchronized boolean answerPrivately(View view, View neutral) {
        boolean publicAlready = state == State.DEFERRED && manner == Manner.PUBLIC;
        state = State.CLOSED;
        Reply.Reached reached =
                reply.answer(
                        publicAlready ? neutral : view,
                        publicAlready ? Reply.Visibility.PUBLIC : Reply.Visibility.SECRET);
        return publicAlready || reached == Reply.Reached.NOT_YET;
    }

    /** Opens a form, where it is not too late for one. */
    synchronized boolean form(Form form) {
        if (state != State.OPEN) {
            return false;
        }
        state = State.CLOSED;
        reply.form(form);
        return true;
    }

    synchronized void done() {
        state = State.CLOSED;
        reply.done();
    }
}
