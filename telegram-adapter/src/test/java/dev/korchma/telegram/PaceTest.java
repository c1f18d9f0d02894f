package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who goes first when not all may go at once. */
class PaceTest {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final String CHAT = "42";

    private final Pace pace =
            new Pace(new TelegramSettings("1:t", URI.create("http://localhost"), "", "", 30));
    private final List<String> left = new CopyOnWriteArrayList<>();

    private CompletableFuture<Boolean> waiting(
            String name, Urgency urgency, @Nullable Object edits) {
        var entered =
                CompletableFuture.supplyAsync(
                        () -> {
                            boolean goes = pace.enter(CHAT, urgency, edits);
                            if (goes) {
                                left.add(name);
                            }
                            return goes;
                        },
                        THREADS);
        soon().until(() -> pace.waiting() > 0 || entered.isDone());
        return entered;
    }

    private static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2));
    }

    /** From then on one message leaves each second, so that their order can be told. */
    private void exhaust() {
        for (int i = 0; i < 3; i++) {
            assertThat(pace.enter(CHAT, Urgency.ANSWER, null)).isTrue();
        }
        pace.hold(CHAT, Duration.ofMillis(950));
    }

    @Test
    void answersGoBeforeBoardsAndBoardsBeforeChatter() {
        exhaust();
        var chatter = waiting("chatter", Urgency.CHATTER, null);
        var board = waiting("board", Urgency.BOARD, null);
        soon().until(() -> pace.waiting() == 2);
        var answer = waiting("answer", Urgency.ANSWER, null);
        soon().until(() -> pace.waiting() == 3);
        CompletableFuture.allOf(chatter, board, answer).join();
        assertThat(left).containsExactly("answer", "board", "chatter");
    }

    @Test
    void newerEditOfAMessageTakesThePlaceOfTheOneThatWaits() {
        exhaust();
        var older = waiting("older", Urgency.BOARD, "message 7");
        var other = waiting("other", Urgency.BOARD, "message 8");
        soon().until(() -> pace.waiting() == 2);
        var newer = waiting("newer", Urgency.BOARD, "message 7");
        assertThat(older.join()).isFalse();
        assertThat(newer.join()).isTrue();
        assertThat(other.join()).isTrue();
        assertThat(left).containsExactlyInAnyOrder("other", "newer");
    }

    @Test
    void oneChatThatWaitsDoesNotHoldAnother() {
        exhaust();
        var held = waiting("held", Urgency.ANSWER, null);
        assertThat(pace.enter("43", Urgency.CHATTER, null)).isTrue();
        assertThat(held).isNotDone();
        assertThat(held.join()).isTrue();
    }
}
