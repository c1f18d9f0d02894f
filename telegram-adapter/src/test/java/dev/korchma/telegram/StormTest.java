package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.telegram.Faults;
import dev.korchma.peers.telegram.Faults.Effect;
import dev.korchma.peers.telegram.Faults.Where;
import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Polls fail, are cut and come twice, the database goes away and comes back, the program ends and
 * starts: every saying is dealt with, and none twice. Dealt with is what was rolled, and what was
 * answered with a word that nothing was saved.
 */
class StormTest {

    private static final int SAYINGS = Integer.getInteger("korchma.telegram.sayings", 120);
    private static final int OUTAGES = Integer.getInteger("korchma.telegram.outages", 2);
    private static final long SEED = Long.getLong("korchma.telegram.seed", 20_261_121);
    private static final String UNSAVED = "Saving is down";

    /** How many rolls answer each message. */
    private static Map<Integer, Long> rolls(Presence there) {
        return there.sees().stream()
                .filter(seen -> seen.text().contains("1d20 ("))
                .collect(Collectors.groupingBy(Seen::replyTo, Collectors.counting()));
    }

    private static long apologies(TelegramPerson person) {
        return person.privately().sees().stream()
                .filter(seen -> seen.text().contains(UNSAVED))
                .count();
    }

    @Test
    void everySayingIsDealtWithOnce() {
        Map<String, String> settings = Map.of("korchma.telegram.messages-per-second", "0");
        try (TestTelegram telegram = TestTelegram.start(TelegramOptions.usual(), settings)) {
            TelegramPerson max = telegram.person("Max", "en");
            max.starts();
            max.privately().awaits("Welcome");
            Presence there = max.in(telegram.peer().supergroup("Hall", max).addBot());
            there.awaits("Good evening");
            List<Integer> said = storm(telegram, there);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> dealtWith(said, rolls(there)) + apologies(max) >= said.size());
            Map<Integer, Long> rolls = rolls(there);
            long twice = said.stream().filter(one -> rolls.getOrDefault(one, 0L) > 1).count();
            long rolled = dealtWith(said, rolls);
            System.out.printf(
                    "[storm] %d sayings, %d outages: %d rolled, %d told that nothing was saved,"
                            + " %d twice (seed %d)%n",
                    said.size(), OUTAGES, rolled, apologies(max), twice, SEED);
            assertThat(twice).isZero();
        }
    }

    private static long dealtWith(List<Integer> said, Map<Integer, Long> rolls) {
        return said.stream().filter(rolls::containsKey).count();
    }

    private static List<Integer> storm(TestTelegram telegram, Presence there) {
        Random random = new Random(SEED);
        Faults faults = telegram.peer().faults();
        Where polls = Where.method("getUpdates");
        faults.often(0.05, polls, new Effect.Broken(502));
        faults.often(0.05, polls, new Effect.CutAfter());
        faults.often(0.05, polls, new Effect.CutBefore());
        List<Integer> said = new ArrayList<>();
        int apart = SAYINGS / (OUTAGES + 1);
        for (int number = 1; number <= SAYINGS; number++) {
            if (random.nextInt(10) == 0) {
                faults.duplicateUpdates(1 + random.nextInt(3));
            }
            said.add(there.says("/roll 1d20"));
            if (number % apart == 0 && number / apart <= OUTAGES) {
                outage(telegram, there, said, random);
            }
        }
        telegram.restart();
        faults.none();
        return said;
    }

    /**
     * The database is away until Telegram was asked in vain, or for longer than the lease lasts.
     */
    private static void outage(
            TestTelegram telegram, Presence there, List<Integer> said, Random random) {
        telegram.database().away(true);
        said.add(there.says("/roll 1d20"));
        if (random.nextBoolean()) {
            TelegramHealth health = telegram.bean(TelegramHealth.class);
            await().atMost(Duration.ofSeconds(60))
                    .until(() ->
                            String.valueOf(health.health().getDetails().get("asks"))
                                    .startsWith("unknown"));
        }
        telegram.database().away(false);
    }
}
