package dev.korchma.bot.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class NextRoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void whatCannotBeShownIsTriedAgainUntilItCan() {
        AtomicReference<NextRound> next = new AtomicReference<>();
        next.set(
                new NextRound(() -> {
                    if (rounds.incrementAndGet() < 2) {
                        next.get().failed();
                    }
                }));

        next.get().failed();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rounds).hasValue(2));
    }

    @Test
    void aRoundThatFailsIsFollowedByAnother() {
        NextRound next =
                new NextRound(() -> {
                    if (rounds.incrementAndGet() == 1) {
                        throw new IllegalStateException("the database is away");
                    }
                });

        next.failed();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rounds).hasValue(2));
    }

    @Test
    void muchThatFailsAtOnceIsTriedAgainTogether() {
        NextRound next = new NextRound(rounds::incrementAndGet);

        for (int view = 0; view < 100; view++) {
            next.failed();
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rounds).hasValue(1));
    }

    @Test
    void afterTheEndNothingIsTriedAgain() {
        NextRound next = new NextRound(rounds::incrementAndGet);

        next.failed();
        next.close();
        next.failed();

        await().during(Duration.ofMillis(1_500))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rounds).hasValue(0));
    }
}
