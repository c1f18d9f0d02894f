package dev.korchma.telegram;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * A press that waits for its answer: the client spins until it gets the only one it may get. After
 * {@value #PATIENCE_MILLIS} ms it gets an empty one.
 */
final class Query {

    static final int LONGEST_ALERT = 200;

    private static final long PATIENCE_MILLIS = 1_800;

    /** Telegram lets a press be quoted for fifteen; the way here and back takes its part. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(12);

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final Calls calls;
    private final String id;
    private final long since = System.nanoTime();
    private final AtomicBoolean answered = new AtomicBoolean();

    Query(Calls calls, String id) {
        this.calls = calls;
        this.id = id;
        CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, THREADS)
                .execute(this::close);
    }

    String id() {
        return id;
    }

    /** Whether a message for the presser alone may still quote the press. */
    boolean isFresh() {
        return System.nanoTime() - since < FRESH_NANOS;
    }

    /** Ends the waiting without words. Returns at once. */
    void close() {
        if (answered.compareAndSet(false, true)) {
            THREADS.execute(() -> say(AnswerCallbackQuery.builder().callbackQueryId(id).build()));
        }
    }

    /** Ends the waiting with a line that fades. Returns at once. */
    void toast(Texts texts, Language language, String key) {
        if (answered.compareAndSet(false, true)) {
            var line =
                    AnswerCallbackQuery.builder()
                            .callbackQueryId(id)
                            .text(texts.plain(language, key))
                            .build();
            THREADS.execute(() -> say(line));
        }
    }

    /**
     * Ends the waiting with words in a window.
     *
     * @param words at most {@value #LONGEST_ALERT} characters
     * @return whether the presser sees them
     */
    boolean alert(String words) {
        return answered.compareAndSet(false, true)
                && say(
                        AnswerCallbackQuery.builder()
                                .callbackQueryId(id)
                                .text(words)
                                .showAlert(true)
                                .build());
    }

    /** A query that is too old to be answered has stopped spinning by itself. */
    private boolean say(AnswerCallbackQuery answer) {
        try {
            return calls.now(answer).isDone();
        } catch (TelegramAway unreachable) {
            return false;
        }
    }
}
