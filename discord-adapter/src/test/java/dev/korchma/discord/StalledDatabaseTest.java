package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.TestDatabase;
import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL stands still for a while, again and again, in the middle of whatever it does, and
 * beside that some taverns are slow: whoever acts is answered before Discord loses patience, and in
 * the end is told what is true.
 */
class StalledDatabaseTest {

    private static final int ACTS = Integer.getInteger("korchma.discord.acts", 250);
    private static final int A_SECOND = Integer.getInteger("korchma.discord.acts-a-second", 25);
    private static final long SEED = Long.getLong("korchma.discord.seed", 20_261_123);
    private static final int TAVERNS = 30;
    private static final int SLOW = 4;
    private static final Duration IN_TIME = Duration.ofMillis(2_500);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What one of the crowd did. */
    private record Act(String label, Attempt attempt) {}

    private final Random random = new Random(SEED);
    private final List<Act> acts = new ArrayList<>();
    private final List<Attempt> typed = new ArrayList<>();
    private final Map<String, Integer> told = new HashMap<>();
    private volatile boolean over;

    @Test
    void whoeverActsWhileTheDatabaseStallsIsAnsweredInTimeAndToldTheTruth() throws Exception {
        try (TestDiscord discord = TestDiscord.inAHurry()) {
            List<Tavern> taverns = new ArrayList<>();
            List<DiscordPerson> guests = new ArrayList<>();
            for (int number = 0; number < TAVERNS; number++) {
                taverns.add(discord.tavern("Inn " + number));
                guests.add(taverns.getLast().guest("Guest " + number, "en-US"));
                discord.warmUp(taverns.getLast(), guests.getLast());
            }
            Thread faults = Thread.ofVirtual().start(() -> stalls(discord, taverns));
            crowd(taverns, guests);
            over = true;
            faults.join();
            Tally standing = new Tally();
            for (int number = 0; number < TAVERNS; number++) {
                Tavern tavern = taverns.get(number);
                standing.of(guests.get(number).in(tavern.hall()).messages());
            }
            for (Act act : acts) {
                check(discord, act, standing);
            }
            long late = late(acts.stream().map(Act::attempt).toList()) + late(typed);
            Duration longest =
                    acts.stream()
                            .map(act -> act.attempt().waited())
                            .max(Duration::compareTo)
                            .orElseThrow();
            System.out.printf(
                    "[stalls] %d acts and %d times somebody typed: %s; %d first answers late, the"
                            + " longest %d ms (seed %d)%n",
                    acts.size(), typed.size(), told, late, longest.toMillis(), SEED);
            assertThat(late).isZero();
            assertThat(told).containsKey("answered");
            discord.forgive(line -> line.contains("Saving "));
            discord.forgive(line -> line.contains("tried again"));
            discord.forgive(line -> line.contains("A completion failed"));
            discord.allIsWell();
        }
    }

    /** So many a second, however the earlier ones fare. */
    private void crowd(List<Tavern> taverns, List<DiscordPerson> guests) {
        long began = System.nanoTime();
        for (int number = 0; number < ACTS; number++) {
            long due = began + number * 1_000_000_000L / A_SECOND;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            Tavern tavern = taverns.get(number % TAVERNS);
            DiscordPerson who = guests.get(number % TAVERNS);
            String label = Tally.of(number);
            if (random.nextInt(10) == 0) {
                typed.add(
                        who.in(tavern.hall())
                                .autocomplete("help", Map.of("command", "ro"), "command"));
            }
            acts.add(new Act(label, act(tavern, who, label)));
        }
    }

    private Attempt act(Tavern tavern, DiscordPerson who, String label) {
        return random.nextBoolean()
                ? tavern.rollSecretly(who, label)
                : who.in(tavern.hall()).slash("roll", Map.of("dice", "2d6", "label", label));
    }

    private void stalls(TestDiscord discord, List<Tavern> taverns) {
        Random lengths = new Random(SEED);
        boolean isLong = false;
        while (!over) {
            try (var _ = SlowTaverns.of(discord, taverns.subList(0, SLOW))) {
                pause(1_500);
            }
            isLong = !isLong;
            try (var _ = TestDatabase.stop()) {
                pause(isLong ? lengths.nextLong(3_500, 7_000) : lengths.nextLong(500, 3_500));
            }
            pause(1_000);
        }
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }

    private static long late(List<Attempt> attempts) {
        return attempts.stream().filter(attempt -> attempt.waited().compareTo(IN_TIME) > 0).count();
    }

    private void check(TestDiscord discord, Act act, Tally standing) {
        Outcome outcome = act.attempt().outcome(PATIENCE).orElse(new Outcome.Failed("silence"));
        boolean saved =
                discord.jdbc()
                        .sql("select exists (select 1 from inbox where key = ?)")
                        .param("discord:" + act.attempt().id())
                        .query(Boolean.class)
                        .single();
        String words = outcome instanceof Outcome.Replied(var seen) ? seen.text() : "";
        String what = words(words, act.label());
        told.merge(what, 1, Integer::sum);
        assertThat(what).as("%s: %s", act.label(), outcome).isNotEqualTo("nothing");
        assertThat(saved && what.equals("refused"))
                .as("%s is saved, and was told: %s", act.label(), words)
                .isFalse();
        assertThat(!saved && what.equals("answered"))
                .as("%s is not saved, and was told: %s", act.label(), words)
                .isFalse();
        assertThat(standing.times(act.label())).isEqualTo(what.equals("answered") ? 1 : 0);
    }

    private static String words(String words, String label) {
        if (words.contains(label)) {
            return "answered";
        }
        if (words.contains("nothing was changed")) {
            return "refused";
        }
        return words.contains("may or may not") ? "unsure" : "nothing";
    }
}
