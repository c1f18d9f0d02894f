package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A group becomes a supergroup before, in or after a fight: what belongs to it comes along, whether
 * Telegram tells of it, tells it twice, or leaves it to be found out by a call that fails.
 */
class GroupThatGrowsTest {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static TestTelegram telegram;

    @BeforeAll
    static void open() {
        telegram =
                TestTelegram.start(
                        TelegramOptions.usual(),
                        Map.of("korchma.telegram.messages-per-second", "0"));
    }

    @AfterAll
    static void close() {
        telegram.close();
    }

    @AfterEach
    void nothingAgainstTheBotApi() {
        assertThat(telegram.peer().violations()).isEmpty();
    }

    /** When the group grows. */
    enum Moment {
        BEFORE_THE_FIGHT,
        FIRST_TURN,
        AFTER_A_DEED,
        ASKED_WHETHER_TO_GIVE_UP,
        OVER
    }

    /** How the bot learns of it. */
    enum News {
        TOLD_TWICE,
        FOUND_OUT
    }

    static Stream<Arguments> moves() {
        return Stream.of(Moment.values())
                .flatMap(
                        moment -> Stream.of(News.values()).map(news -> Arguments.of(moment, news)));
    }

    private static List<String> spaces(TelegramGroup group) {
        return telegram.bean(JdbcClient.class)
                .sql("select space_id::text from place where front = 'telegram' and id = ?")
                .param(Long.toString(group.id()))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Somebody at a table that grows under them. */
    private static final class Evening {
        private final TelegramPerson max = telegram.person("Max", "en");
        private final TelegramGroup small = telegram.peer().group("Small", max).addBot();
        private final Moment moment;
        private final News news;
        private TelegramGroup now = small;

        Evening(Moment moment, News news) {
            this.moment = moment;
            this.news = news;
            max.starts();
        }

        void is(Moment reached) {
            if (reached != moment) {
                return;
            }
            switch (news) {
                case TOLD_TWICE -> telegram.peer().faults().duplicateUpdates(2);
                case FOUND_OUT -> telegram.peer().faults().holdUpdates(2);
            }
            now = small.migrate();
        }

        void roll() {
            int roll = max.in(now).says("/roll 1d20");
            until(() -> max.in(now).sees().stream().anyMatch(seen -> seen.replyTo() == roll));
        }

        /** The places where Max may be told something, that of today first. */
        private Stream<Presence> everywhere() {
            return Stream.of(max.privately(), max.in(now), max.in(small));
        }

        /** The newest message with the button. */
        private Optional<Seen> offered(String label) {
            return everywhere()
                    .flatMap(there ->
                            there.sees().stream()
                                    .filter(seen -> seen.button(label).isPresent())
                                    .reduce((_, later) -> later)
                                    .stream())
                    .findFirst();
        }

        void press(String label) {
            until(() -> offered(label).isPresent());
            Seen shown = offered(label).orElseThrow();
            everywhere()
                    .filter(there -> there.sees().contains(shown))
                    .findFirst()
                    .orElseThrow()
                    .press(shown, label);
        }

        private boolean told(String words) {
            return everywhere()
                    .flatMap(there -> there.sees().stream())
                    .anyMatch(seen -> seen.text().contains(words));
        }

        private void until(Callable<Boolean> done) {
            try {
                await().atMost(SOON).until(done);
            } catch (ConditionTimeoutException nothing) {
                String screens =
                        everywhere()
                                .flatMap(there -> there.sees().stream())
                                .map(Seen::toString)
                                .collect(Collectors.joining("\n"));
                throw new AssertionError(screens, nothing);
            }
        }

        void fight() {
            is(Moment.BEFORE_THE_FIGHT);
            begins();
            is(Moment.FIRST_TURN);
            press("Dodge");
            until(() -> told("odg"));
            is(Moment.AFTER_A_DEED);
            press("Surrender");
            until(() -> offered("Give up").isPresent());
            is(Moment.ASKED_WHETHER_TO_GIVE_UP);
            long ended = ended();
            press("Give up");
            until(() -> ended() > ended);
            is(Moment.OVER);
        }

        /** The computer may win with its first blow; then there is another fight. */
        private void begins() {
            while (offered("Dodge").isEmpty()) {
                long before = ended();
                max.in(now).says("/duel_computer");
                until(() -> offered("Dodge").isPresent() || ended() > before);
            }
        }

        private long ended() {
            return everywhere()
                    .flatMap(there -> there.sees().stream())
                    .filter(seen -> seen.button("Rematch").isPresent())
                    .count();
        }

        private long fightsHere() {
            return max.in(now).sees().stream().filter(seen -> seen.text().contains(" vs ")).count();
        }
    }

    @ParameterizedTest
    @MethodSource("moves")
    void fightGoesOnInTheSupergroupAndTheTavernIsTheSame(Moment moment, News news) {
        Evening evening = new Evening(moment, news);
        evening.roll();
        List<String> before = spaces(evening.small);
        assertThat(before).hasSize(1);

        evening.fight();
        long fights = evening.fightsHere();
        evening.press("Rematch");
        evening.until(() -> evening.fightsHere() > fights);

        telegram.peer().faults().releaseUpdates();
        evening.roll();
        await().atMost(SOON).until(() -> spaces(evening.now).equals(before));
        assertThat(spaces(evening.small)).isEmpty();
    }
}
