package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Outcome;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.gateway.EventFaults.Scattering;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Discord tells every event up to five times, in whatever order, and to two instances of the bot at
 * once: each act has its one effect and its one answer.
 */
class ManyTimesTest {

    private static final int ACTS = Integer.getInteger("korchma.discord.events", 200);
    private static final long SEED = Long.getLong("korchma.discord.seed", 20_261_123);
    private static final int TAVERNS = 10;
    private static final int FIGHTS = 3;
    private static final int WAVE = 100;
    private static final Duration WITHIN = Duration.ofSeconds(2);

    private enum Kind {
        OPEN,
        SECRET,
        LINE
    }

    /** What somebody asked for, and how often it stands where they look. */
    private record Act(Kind kind, Tavern tavern, DiscordPerson who, String label) {

        long answers() {
            return (kind == Kind.LINE ? who.inPrivate() : who.in(tavern.hall()))
                            .messages().stream().filter(this::isAnswer).count()
                    + (kind == Kind.SECRET ? letters() : 0);
        }

        private long letters() {
            return who.inPrivate().messages().stream().filter(this::isAnswer).count();
        }

        private boolean isAnswer(Seen seen) {
            return seen.text().contains(label) && !seen.author().equals(who.name());
        }
    }

    private final Random random = new Random(SEED);
    private final List<Tavern> taverns = new ArrayList<>();
    private final List<DiscordPerson> guests = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Attempt> presses = new ArrayList<>();

    @Test
    void whateverIsToldManyTimesAndToTwoHappensOnce() {
        try (TestDiscord discord = TestDiscord.start();
                var other = discord.another()) {
            for (int number = 0; number < TAVERNS; number++) {
                taverns.add(discord.tavern("Inn " + number));
                guests.add(taverns.getLast().guest("Guest" + number, "en-US"));
                discord.warmUp(taverns.getLast(), guests.getLast());
            }
            List<Fight> fights = new ArrayList<>();
            for (int number = 0; number < FIGHTS; number++) {
                fights.add(Fight.of(discord, "Ring " + number));
            }
            long before = steps(discord);
            discord.peer().faults().events().scatter(new Scattering(5, WITHIN, random));
            for (int number = 0; number < ACTS; number++) {
                acts.add(act(number));
                if (number % WAVE == WAVE - 1) {
                    fights.forEach(this::press);
                    await().atMost(TestDiscord.SOON).until(this::allAnswered);
                }
            }
            await().atMost(TestDiscord.SOON).until(this::allAnswered);
            discord.peer().faults().events().calm();
            await().atMost(TestDiscord.SOON).until(() -> allSettled(discord));
            await().during(WITHIN).atMost(TestDiscord.SOON).until(this::allAnswered);
            check(discord, before);
            assertThat(other.isActive()).isTrue();
            fights.forEach(Fight::twoTurns);
            discord.forgive(line -> line.contains("tried again"));
            discord.allIsWell();
        }
    }

    private Act act(int number) {
        int at = random.nextInt(TAVERNS);
        Tavern tavern = taverns.get(at);
        DiscordPerson who = guests.get(at);
        Kind kind = Kind.values()[number % Kind.values().length];
        String label = "act-" + number + "!";
        switch (kind) {
            case OPEN -> who.in(tavern.hall()).slash("roll", Map.of("dice", "2d6", "label", label));
            case SECRET -> tavern.rollSecretly(who, label);
            case LINE -> who.inPrivate().says("/roll 2d6 label:" + label);
        }
        return new Act(kind, tavern, who, label);
    }

    /** Both press what is on offer to one of them, as they have it before their eyes. */
    private void press(Fight fight) {
        fight.with("End turn", fight.thread()).stream()
                .reduce((_, newer) -> newer)
                .ifPresent(
                        card -> fight.both().forEach(who -> presses.add(press(fight, who, card))));
    }

    private static Attempt press(Fight fight, DiscordPerson who, Seen card) {
        String endTurn =
                card.controls().stream()
                        .filter(control -> control.label().equals("End turn"))
                        .findFirst()
                        .orElseThrow()
                        .customId();
        return who.in(fight.thread()).clickLate(card.id(), endTurn);
    }

    private boolean allAnswered() {
        return acts.stream().allMatch(act -> act.answers() > 0);
    }

    private boolean allSettled(TestDiscord discord) {
        return presses.stream()
                .allMatch(press ->
                        count(discord, "inbox where key = 'discord:%d'".formatted(press.id()))
                                == 1);
    }

    private void check(TestDiscord discord, long before) {
        long twice =
                acts.stream()
                        .filter(act -> act.kind() != Kind.SECRET && act.answers() != 1)
                        .count();
        long same =
                count(
                        discord,
                        "(select delivery from journal group by delivery having count(*) > 1)");
        long failed =
                presses.stream().filter(press -> press.first() instanceof Outcome.Failed).count();
        System.out.printf(
                "[many times] %d acts, %d presses with %d steps, %d of them too late for Discord:"
                        + " %d answered twice, %d steps twice (seed %d)%n",
                acts.size(), presses.size(), steps(discord) - before, failed, twice, same, SEED);
        assertThat(acts)
                .filteredOn(act -> act.kind() != Kind.SECRET)
                .allSatisfy(act -> assertThat(act.answers()).as("%s", act).isOne());
        assertThat(same).isZero();
        assertThat(steps(discord) - before).isPositive().isLessThanOrEqualTo(presses.size());
    }

    private static long steps(TestDiscord discord) {
        return count(discord, "journal");
    }

    private static long count(TestDiscord discord, String what) {
        return discord.jdbc()
                .sql("select count(*) from " + what + (what.startsWith("(") ? " as these" : ""))
                .query(Long.class)
                .single();
    }
}
