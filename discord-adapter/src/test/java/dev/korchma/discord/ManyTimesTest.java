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
    private static final int WAVE = 250;

    /** New taverns after so many acts: to look for one of them is to read a whole channel. */
    private static final int EVENING = 1_000;

    private static final Duration WITHIN = Duration.ofSeconds(2);

    private enum Kind {
        OPEN,
        SECRET,
        LINE
    }

    /** What somebody asked for; an answer for their eyes alone may also have come as a letter. */
    private record Act(Kind kind, String label) {}

    private final Random random = new Random(SEED);
    private final List<Tavern> taverns = new ArrayList<>();
    private final List<DiscordPerson> guests = new ArrayList<>();
    private final List<Fight> fights = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Attempt> presses = new ArrayList<>();
    private int all;
    private int settled;
    private long twice;

    @Test
    void whateverIsToldManyTimesAndToTwoHappensOnce() {
        try (TestDiscord discord = TestDiscord.start();
                var other = discord.another()) {
            long before = steps(discord);
            while (all < ACTS) {
                evening(discord, Math.min(EVENING, ACTS - all));
            }
            check(discord, before);
            assertThat(other.isActive()).isTrue();
            fights.forEach(Fight::twoTurns);
            discord.forgive(line -> line.contains("tried again"));
            // Ten newcomers get their first letters at once, evening after evening.
            discord.forgive(line -> line.contains("429 on route POST/users/@me/channels"));
            discord.allIsWell();
        }
    }

    private void evening(TestDiscord discord, int many) {
        taverns.clear();
        guests.clear();
        fights.clear();
        acts.clear();
        for (int number = 0; number < TAVERNS; number++) {
            taverns.add(discord.tavern("Inn " + all + "-" + number));
            guests.add(taverns.getLast().guest("Guest" + all + "-" + number, "en-US"));
            discord.warmUp(taverns.getLast(), guests.getLast());
        }
        for (int number = 0; number < FIGHTS; number++) {
            fights.add(Fight.of(discord, "Ring " + all + "-" + number));
        }
        int wave = Math.min(WAVE, many / 2);
        discord.peer().faults().events().scatter(new Scattering(5, WITHIN, random));
        for (int number = 1; number <= many; number++) {
            acts.add(act(all++));
            if (number % wave == 0) {
                fights.forEach(this::press);
                await().atMost(TestDiscord.SOON).until(this::allAnswered);
            }
        }
        await().atMost(TestDiscord.SOON).until(this::allAnswered);
        discord.peer().faults().events().calm();
        await().atMost(TestDiscord.SOON).until(() -> allSettled(discord));
        settled = presses.size();
        await().during(WITHIN).atMost(TestDiscord.SOON).until(this::allAnswered);
        Tally standing = standing();
        for (Act act : acts) {
            boolean isOnce = act.kind() == Kind.SECRET || standing.times(act.label()) == 1;
            twice += isOnce ? 0 : 1;
        }
    }

    private Act act(int number) {
        int at = random.nextInt(TAVERNS);
        Tavern tavern = taverns.get(at);
        DiscordPerson who = guests.get(at);
        Kind kind = Kind.values()[number % Kind.values().length];
        String label = Tally.of(number);
        switch (kind) {
            case OPEN -> who.in(tavern.hall()).slash("roll", Map.of("dice", "2d6", "label", label));
            case SECRET -> tavern.rollSecretly(who, label);
            case LINE -> who.inPrivate().says("/roll 2d6 label:" + label);
        }
        return new Act(kind, label);
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
        Tally standing = standing();
        return acts.stream().allMatch(act -> standing.times(act.label()) > 0);
    }

    /** What stands in the halls and the private chats, without what people typed themselves. */
    private Tally standing() {
        Tally standing = new Tally();
        for (int number = 0; number < TAVERNS; number++) {
            DiscordPerson who = guests.get(number);
            standing.of(who.in(taverns.get(number).hall()).messages());
            standing.of(
                    who.inPrivate().messages().stream()
                            .filter(seen -> !seen.author().equals(who.name()))
                            .toList());
        }
        return standing;
    }

    private boolean allSettled(TestDiscord discord) {
        return presses.subList(settled, presses.size()).stream()
                .allMatch(press ->
                        count(discord, "inbox where key = 'discord:%d'".formatted(press.id()))
                                == 1);
    }

    private void check(TestDiscord discord, long before) {
        long same =
                count(
                        discord,
                        "(select delivery from journal group by delivery having count(*) > 1)");
        long failed =
                presses.stream().filter(press -> press.first() instanceof Outcome.Failed).count();
        System.out.printf(
                "[many times] %d acts, %d presses with %d steps, %d of them too late for Discord:"
                        + " %d answered twice, %d steps twice (seed %d)%n",
                all, presses.size(), steps(discord) - before, failed, twice, same, SEED);
        assertThat(twice).isZero();
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
