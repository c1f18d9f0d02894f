package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.telegram.Faults.Effect;
import dev.korchma.peers.telegram.Faults.Where;
import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramPerson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** Whatever Telegram does to the intake and to what is sent, each saying is answered once. */
class RudeTelegramTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static TestTelegram telegram;

    @BeforeAll
    static void open() {
        telegram = TestTelegram.start();
    }

    @AfterAll
    static void close() {
        telegram.close();
    }

    @AfterEach
    void allIsWell() {
        telegram.peer().faults().none();
    }

    private static Presence someone() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        Presence there = max.in(group);
        there.awaits("Good evening");
        return there;
    }

    private static long answers(Presence there, int said) {
        return there.sees().stream().filter(seen -> seen.replyTo() == said).count();
    }

    private static void isAnswered(Presence there, int said) {
        await().atMost(SOON).until(() -> answers(there, said) == 1);
    }

    @Test
    void lowerNumbersAfterAnIdleWeekAreHeard() {
        Presence there = someone();
        isAnswered(there, there.says("/roll 1d20"));
        telegram.peer().faults().idleWeek();
        isAnswered(there, there.says("/roll 1d20"));
        isAnswered(there, there.says("/roll 1d20"));
    }

    @Test
    void afterEightQuietDaysLowerNumbersAreHeardWithoutAStormOfPolls() {
        Presence there = someone();
        isAnswered(there, there.says("/roll 1d20"));
        telegram.peer().clock().advance(Duration.ofDays(8));
        long before = telegram.peer().counters().calls("getUpdates");
        int sayings = 5;
        long since = System.nanoTime();
        for (int saying = 0; saying < sayings; saying++) {
            isAnswered(there, there.says("/roll 1d20"));
        }
        long polls = telegram.peer().counters().calls("getUpdates") - before;
        long millis = Duration.ofNanos(System.nanoTime() - since).toMillis();
        System.out.printf(
                "[quiet week] %d sayings answered in %d ms by %d polls%n", sayings, millis, polls);
        // One poll brings a saying, one confirms it, and one goes out every 250 ms it takes.
        assertThat(polls).isLessThanOrEqualTo(2L * sayings + millis / 250 + 1);
    }

    @Test
    void updateThatComesTwiceIsAnsweredOnce() {
        Presence there = someone();
        telegram.peer().faults().duplicateUpdates(3);
        List<Integer> said = IntStream.range(0, 3).mapToObj(_ -> there.says("/roll 1d20")).toList();
        said.forEach(one -> isAnswered(there, one));
        int last = there.says("/roll 1d20");
        isAnswered(there, last);
        assertThat(said).allMatch(one -> answers(there, one) == 1);
    }

    @Test
    void brokenAndCutPollsLoseNothing() {
        Presence there = someone();
        telegram.peer().faults().next(2, Where.method("getUpdates"), new Effect.Broken(502));
        telegram.peer().faults().next(1, Where.method("getUpdates"), new Effect.CutAfter());
        isAnswered(there, there.says("/roll 1d20"));
        isAnswered(there, there.says("/roll 1d20"));
    }

    @Test
    void answerWaitsAsLongAsTelegramWantsIt() {
        Presence there = someone();
        telegram.peer().faults().next(2, Where.method("sendMessage"), new Effect.TooMany(1));
        isAnswered(there, there.says("/roll 1d20"));
    }

    @Test
    void slowGroupDoesNotKeepTheOthersWaiting() {
        Presence slow = someone();
        Presence quick = someone();
        long chat = slow.sees().getFirst().chat();
        telegram.peer()
                .faults()
                .next(1, new Where("sendMessage", chat), new Effect.Slow(Duration.ofSeconds(6)));
        int late = slow.says("/roll 1d20");
        int soon = quick.says("/roll 1d20");
        isAnswered(quick, soon);
        assertThat(answers(slow, late)).isZero();
        isAnswered(slow, late);
    }

    private static void pollFromElsewhere() {
        var peer = telegram.peer();
        var uri = URI.create(peer.url() + "/bot" + peer.token() + "/getUpdates?timeout=0");
        try (HttpClient other = HttpClient.newHttpClient()) {
            other.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void anotherReaderIsNamedInHealthAndGivesWay() {
        Presence there = someone();
        TelegramHealth health = telegram.bean(TelegramHealth.class);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        // One poll of the other may fall between two of ours and disturb nobody.
        await().atMost(SOON)
                .until(() -> {
                    pollFromElsewhere();
                    return health.health().getStatus().equals(Status.DOWN);
                });
        await().atMost(SOON).until(() -> health.health().getStatus().equals(Status.UP));
        isAnswered(there, there.says("/roll 1d20"));
    }
}
