package dev.korchma.plays.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.chat.Token;
import dev.korchma.bot.chat.View;
import dev.korchma.plays.house.House;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;

/**
 * Two instances on one database, the same button in the same moment: one effect, and whoever came
 * second is told. The instances share nothing but PostgreSQL, so its locks are what is tested here,
 * not the queue of one process.
 */
class RaceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int A_TAVERN = 50;

    /** Who runs against whom. */
    private enum Race {
        /** Somebody who may and somebody who may not. */
        TWO_PEOPLE,
        /** The same person, two events. */
        DOUBLE_CLICK,
        /** One event, brought twice. */
        DELIVERED_TWICE,
        /** Two buttons of which only one can come true. */
        ACCEPT_AND_WITHDRAW
    }

    private final NeutralChat chat = new NeutralChat();
    private final AtomicInteger sayings = new AtomicInteger();
    private final Map<Race, Integer> run = new EnumMap<>(Race.class);
    private long lastView;

    @Test
    void ofTwoClicksInTheSameMomentOneHasAnEffectAndTheOtherIsTold() {
        int races = Integer.getInteger("races", 1000);
        House.Plan plan = new House.Plan(WebApplicationType.NONE, chat, List.of(), Map.of());
        try (House one = House.build(plan)) {
            House other = one.twin();
            long began = System.nanoTime();
            for (int race = 0; race < races; race++) {
                Race kind = Race.values()[race % Race.values().length];
                run(kind, tavern(race, one), one, other);
                run.merge(kind, 1, Integer::sum);
            }
            System.out.printf(
                    "Races: %d on two instances in %.1f s, one effect each: %s%n",
                    races, (System.nanoTime() - began) / 1e9, run);
            other.leave();
        }
    }

    private Place tavern(int race, House house) {
        Place tavern = Place.channel(NeutralChat.FRONT, "race-tavern-" + race / A_TAVERN);
        if (race % A_TAVERN == 0) {
            for (String name : List.of("ann", "bob", "eve")) {
                hand(house, new Inbound.Arrival(envelope(name, tavern))).await(PATIENCE);
            }
        }
        return tavern;
    }

    private void run(Race kind, Place tavern, House one, House other) {
        hand(one, new Inbound.Line(envelope("ann", tavern), "/duel user bob")).await(PATIENCE);
        Said card = card(tavern);
        Token accept = token(card, "Accept");
        Envelope bob = envelope("bob", tavern);
        Envelope second =
                switch (kind) {
                    case TWO_PEOPLE -> envelope("eve", tavern);
                    case DOUBLE_CLICK -> envelope("bob", tavern);
                    case DELIVERED_TWICE -> bob;
                    case ACCEPT_AND_WITHDRAW -> envelope("ann", tavern);
                };
        Token otherToken = kind == Race.ACCEPT_AND_WITHDRAW ? token(card, "Withdraw") : accept;
        CyclicBarrier start = new CyclicBarrier(2);
        NeutralReply left = together(start, one, new Inbound.Press(bob, accept.text()));
        NeutralReply right = together(start, other, new Inbound.Press(second, otherToken.text()));
        judge(kind, left.view(PATIENCE), right.view(PATIENCE));
        assertThat(steps(one, accept)).as("steps after %s", kind).isEqualTo(2);
    }

    private static void judge(Race kind, @Nullable View left, @Nullable View right) {
        switch (kind) {
            case TWO_PEOPLE -> {
                assertThat(left).as("whoever may is not refused").isNull();
                assertThat(right).as("whoever may not is told").isNotNull();
            }
            case DELIVERED_TWICE -> assertThat(right).as("the same answer").isEqualTo(left);
            case DOUBLE_CLICK, ACCEPT_AND_WITHDRAW ->
                    assertThat(left == null ^ right == null)
                            .as("one of %s and %s is told", left, right)
                            .isTrue();
        }
    }

    private NeutralReply together(CyclicBarrier start, House house, Inbound inbound) {
        NeutralReply reply = new NeutralReply(chat, inbound.envelope(), null);
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        start.await();
                    } catch (BrokenBarrierException | InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                    house.bean(Doorway.class).accept(inbound, reply);
                });
        return reply;
    }

    private NeutralReply hand(House house, Inbound inbound) {
        NeutralReply reply = new NeutralReply(chat, inbound.envelope(), null);
        house.bean(Doorway.class).accept(inbound, reply);
        return reply;
    }

    private Envelope envelope(String name, Place tavern) {
        return new Envelope(
                new DeliveryKey("race:" + name + ":" + sayings.incrementAndGet()),
                new Speaker(NeutralChat.FRONT, "race-" + name, name),
                tavern,
                "en");
    }

    /** The challenge that was just made, as soon as it is shown. */
    private Said card(Place tavern) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            for (Said posted : chat.shown(tavern, "race-ann").reversed()) {
                Token accept = find(posted, "Accept");
                if (accept != null && accept.view() > lastView) {
                    lastView = accept.view();
                    return posted;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
        throw new AssertionError("the challenge is not shown");
    }

    private static Token token(Said posted, String label) {
        return Objects.requireNonNull(find(posted, label), label);
    }

    private static @Nullable Token find(Said posted, String label) {
        return Found.controls(posted, null).stream()
                .filter(control -> control.label().equals(label))
                .filter(Control.Button.class::isInstance)
                .map(Control.Button.class::cast)
                .flatMap(button -> Token.read(button.token()).stream())
                .findFirst()
                .orElse(null);
    }

    private static long steps(House house, Token token) {
        return house.jdbc()
                .sql(
                        """
                        select count(*) from journal j
                          join view v on v.space_id = j.space_id and v.stream_id = j.stream_id
                         where v.space_id = ? and v.id = ?
                        """)
                .params(token.space(), token.view())
                .query(Long.class)
                .single();
    }
}
