package dev.korchma.bot.command;

import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.View;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A reply that cannot come too late: 1.5 s after the saying it defers by itself, in the visibility
 * its manner asks for, because what is answered first on a deferred reply inherits that visibility.
 */
final class WatchedReply {

    /** Discord gives three seconds; half of them are kept for the way. */
    static final long PATIENCE_MILLIS = 1_500;

    /** A thread each: deferring waits for the network, and many may be late at once. */
    private static final Executor IN_TIME =
            CompletableFuture.delayedExecutor(
                    PATIENCE_MILLIS, TimeUnit.MILLISECONDS, work -> Thread.ofVirtual().start(work));

    private enum State {
        OPEN,
        DEFERRED,
        CLOSED
    }

    private final Reply reply;
    private final boolean ofControl;
    private Manner manner;
    private State state = State.OPEN;
    private Reply.@Nullable Visibility deferredAs;

    /**
     * @param manner as far as it is known before the saying has its turn
     * @param ofControl whether a message with a control is there to be redrawn
     */
    WatchedReply(Reply reply, Manner manner, boolean ofControl) {
        this.reply = reply;
        this.ofControl = ofControl;
        this.manner = manner;
        IN_TIME.execute(this::defer);
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
            deferredAs = visibility();
            reply.defer(deferredAs);
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
        if (manner == Manner.REDRAW && ofControl) {
            reply.update(view);
            return false;
        }
        return reply.answer(view, visibility()) == Reply.Reached.NOT_YET;
    }

    /**
     * Answers the speaker alone, whatever the manner. Where everybody already waits for a public
     * answer they get the neutral line instead.
     *
     * @return whether the words still have to reach the speaker by another way
     */
    synchronized boolean answerPrivately(View view, View neutral) {
        boolean publicAlready = state == State.DEFERRED && deferredAs == Reply.Visibility.PUBLIC;
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
