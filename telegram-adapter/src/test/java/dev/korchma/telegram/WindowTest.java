package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is confirmed to Telegram, and when. */
class WindowTest {

    private final Window window = new Window(Duration.ofHours(1).toNanos());

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }

    @Test
    void nothingBehindTheOldestUnfinishedUpdateIsConfirmed() {
        CompletableFuture<Void> slow = new CompletableFuture<>();
        window.add(7, slow);
        window.add(8, done());
        window.advance();
        assertThat(window.offset()).isEqualTo(7);
        slow.complete(null);
        window.advance();
        assertThat(window.offset()).isEqualTo(9);
        assertThat(window.isEmpty()).isTrue();
    }

    @Test
    void onceTelegramKnowsNoNumberIsAskedForSoALowerOneIsHeard() {
        window.add(900_000, done());
        window.advance();
        Integer offset = window.offset();
        assertThat(offset).isEqualTo(900_001);
        window.told(offset);
        assertThat(window.offset()).isNull();
        window.add(5, done());
        window.advance();
        assertThat(window.offset()).isEqualTo(6);
    }

    @Test
    void updateUnderWayIsNotTakenTwice() {
        window.add(1, new CompletableFuture<>());
        assertThat(window.wants(1)).isFalse();
        assertThat(window.wants(2)).isTrue();
    }

    @Test
    void failedUpdateIsTriedAgainAFewTimesAndThenLetGo() {
        int tries = 0;
        for (boolean wanted = true; wanted; tries++) {
            window.add(3, CompletableFuture.failedFuture(new TelegramAway("away", true)));
            window.advance();
            wanted = !window.isEmpty() && window.wants(3);
        }
        assertThat(tries).isEqualTo(6);
        assertThat(window.offset()).isEqualTo(4);
    }

    @Test
    void updateNobodyEverAnswersDoesNotStandInTheWayForEver() {
        Window impatient = new Window(0);
        impatient.add(1, new CompletableFuture<>());
        impatient.advance();
        assertThat(impatient.offset()).isEqualTo(2);
    }
}
