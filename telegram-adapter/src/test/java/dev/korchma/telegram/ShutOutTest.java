package dev.korchma.telegram;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.peers.telegram.Faults.Effect;
import dev.korchma.peers.telegram.Faults.Where;
import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPerson;
import dev.korchma.peers.telegram.world.Right;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The bot is shut out of a chat in the middle of a duel and let in again: nothing is lost, nothing
 * is asked of Telegram in vain, and within ten seconds of the return everything that was shown
 * before shows how the duel stands now, in the messages of before.
 */
class ShutOutTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    /** Within that a table that was shut is right again. */
    private static final Duration BACK = Duration.ofSeconds(10);

    /** Longer than the rounds of the house are apart, so that a loop would be seen. */
    private static final Duration A_WHILE = Duration.ofSeconds(20);

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

    /** Two people in a duel in a group; whoever's turn it is moves. */
    private static final class Table {
        private final TelegramPerson max = telegram.person("Max", "en");
        private final TelegramPerson lia = telegram.person("Lia", "en");
        private final TelegramGroup group = telegram.peer().supergroup("Hall", max).join(lia);
        private final TelegramPerson mover;

        Table() {
            group.addBot();
            roll(lia);
            max.in(group).says("/duel_user Lia");
            press(lia, "ccept");
            until(() -> offered("End turn").isPresent());
            String card = offered("End turn").orElseThrow().text();
            mover = card.contains("your turn! Max") ? max : lia;
        }

        Presence there() {
            return max.in(group);
        }

        void roll(TelegramPerson person) {
            int roll = person.in(group).says("/roll 1d20");
            until(() -> there().sees().stream().anyMatch(seen -> seen.replyTo() == roll));
        }

        private Optional<Seen> offered(String label) {
            return there().sees().stream()
                    .filter(seen -> seen.button(label).isPresent())
                    .reduce((_, later) -> later);
        }

        private void press(TelegramPerson person, String label) {
            until(() -> offered(label).isPresent());
            person.in(group).press(offered(label).orElseThrow(), label);
        }

        /** A deed that everybody can read on the board, taken while nobody can be shown it. */
        void dodgeUnseen() {
            List<Seen> before = there().sees();
            press(mover, "Dodge");
            until(() -> shutOut() == 2);
            assertThat(there().sees()).isEqualTo(before);
        }

        /** Views of this group that could not be shown. */
        long shutOut() {
            return count("select count(*) from view where place = ? and hash = ''", chat());
        }

        String chat() {
            return Long.toString(group.id());
        }

        /** Board and card of the turn as they stand there. */
        private List<String> duel() {
            return there().sees().stream()
                    .filter(seen ->
                            seen.button("Surrender").isPresent()
                                    || seen.button("End turn").isPresent())
                    .map(Seen::text)
                    .toList();
        }

        /** Both show the deed, each in one message. */
        void isRightAgain() {
            until(
                    BACK,
                    () ->
                            duel().size() == 2
                                    && duel().stream().allMatch(text -> text.contains("Dodg")));
            // What stands there is written down as shown a moment later.
            until(BACK, () -> shutOut() == 0);
        }

        /** The same duel goes on in the same tavern. */
        void playsOn() {
            int before = there().sees().getLast().id();
            press(mover, "End turn");
            until(() -> offered("Dodge").filter(card -> card.id() > before).isPresent());
            assertThat(duel()).hasSize(2);
            roll(max);
        }

        void until(Callable<Boolean> done) {
            until(SOON, done);
        }

        private void until(Duration most, Callable<Boolean> done) {
            try {
                await().atMost(most).until(done);
            } catch (ConditionTimeoutException nothing) {
                String screen = there().sees().stream().map(Seen::toString).collect(joining("\n"));
                throw new AssertionError(screen, nothing);
            }
        }
    }

    private static long count(String sql, Object... asked) {
        return telegram.bean(JdbcClient.class).sql(sql).params(asked).query(Long.class).single();
    }

    /** Everything the bot keeps of a chat, as numbers of rows. */
    private static List<Long> rows(String chat) {
        return List.of(
                count("select count(*) from view where place = ?", chat),
                count("select count(*) from place where id = ?", chat),
                count(
                        """
                        select count(*) from document d join place p using (space_id)
                         where p.id = ?
                        """,
                        chat));
    }

    private static long space(String chat) {
        return count("select space_id from place where id = ?", chat);
    }

    private static long refusals() {
        var counters = telegram.peer().counters();
        return counters.refusals(400) + counters.refusals(403);
    }

    private static void nothingMoreIsAsked(long refusedBefore, int most) {
        long refused = refusals();
        assertThat(refused - refusedBefore).isLessThanOrEqualTo(most);
        await().pollDelay(A_WHILE).atMost(A_WHILE.multipliedBy(2)).until(() -> true);
        assertThat(refusals()).as("asked again in vain").isEqualTo(refused);
    }

    /** Something is to be shown that nobody of the chat did. */
    private static void touch(String chat) {
        telegram.bean(JdbcClient.class)
                .sql("update view set wanted = wanted + 1, hash = 'x' where place = ?")
                .param(chat)
                .update();
        telegram.bean(BoardKeeper.class).round();
    }

    @Test
    void mutedBotTellsAfterwardsWhatWasDoneMeanwhileInTheMessagesOfBefore() {
        Table table = new Table();
        long refused = refusals();
        table.group.muteBot();
        table.dodgeUnseen();
        nothingMoreIsAsked(refused, 2);
        int messages = table.there().sees().size();

        table.group.unmuteBot();
        table.isRightAgain();
        assertThat(table.there().sees()).hasSize(messages);
        table.playsOn();
    }

    @Test
    void boardsAreRightAgainWhenTheProgramStartedAnewWhileItWasMuted() {
        Table table = new Table();
        table.group.muteBot();
        table.dodgeUnseen();
        telegram.restart();
        int messages = table.there().sees().size();

        table.group.unmuteBot();
        table.isRightAgain();
        assertThat(table.there().sees()).hasSize(messages);
        table.playsOn();
    }

    @Test
    void liftedWhileTheProgramWasAwayIsLearntWhenItIsBack() {
        Table table = new Table();
        table.group.muteBot();
        table.dodgeUnseen();
        telegram.stop();
        table.group.unmuteBot();
        telegram.begin();
        table.isRightAgain();
        table.playsOn();
    }

    /**
     * Telegram may as well refuse the edit for no reason we know, and only then say that we may
     * not.
     */
    @Test
    void messageWhoseEditIsRefusedForUnknownReasonsIsNotForgotten() {
        Table table = new Table();
        table.group.muteBot();
        telegram.peer()
                .faults()
                .next(2, new Where("editMessageText", table.group.id()), new Effect.Broken(400));
        table.dodgeUnseen();
        int messages = table.there().sees().size();
        table.group.unmuteBot();
        table.isRightAgain();
        assertThat(table.there().sees()).hasSize(messages);
        table.playsOn();
    }

    @Test
    void botThatWasThrownOutComesBackToTheSameTavernAndTheSameDuel() {
        Table table = new Table();
        long space = space(table.chat());
        List<Long> rows = rows(table.chat());
        long refused = refusals();
        table.group.kickBot();
        table.dodgeUnseen();
        nothingMoreIsAsked(refused, 2);
        assertThat(rows(table.chat())).isEqualTo(rows);

        table.group.addBot();
        table.isRightAgain();
        assertThat(space(table.chat())).isEqualTo(space);
        assertThat(rows(table.chat())).isEqualTo(rows);
        table.playsOn();
    }

    @Test
    void takingTheRightToPinChangesNothingInAFight() {
        Table table = new Table();
        table.group.promoteBot(Right.PIN_MESSAGES);
        long refused = refusals();
        table.group.promoteBot();
        table.press(table.mover, "Dodge");
        table.isRightAgain();
        table.group.promoteBot(Right.PIN_MESSAGES);
        table.playsOn();
        assertThat(refusals()).isEqualTo(refused);
    }

    @Test
    void whoBlockedTheBotFindsTheirDuelAsItStandsWhenTheyTakeItBack() {
        TelegramPerson max = telegram.person("Max", "en");
        max.starts();
        Presence chat = max.privately();
        chat.says("/duel_computer");
        Seen card = chat.awaits(seen -> seen.button("End turn").isPresent());
        String id = Long.toString(max.id());
        List<Long> rows = rows(id);
        int messages = chat.sees().size();
        long refused = refusals();

        max.blocks();
        touch(id);
        await().atMost(SOON)
                .until(() ->
                        count("select count(*) from view where place = ? and hash = ''", id) > 0);
        nothingMoreIsAsked(refused, Math.toIntExact(rows.getFirst()));
        assertThat(rows(id)).isEqualTo(rows);

        max.starts();
        await().atMost(BACK)
                .until(() ->
                        count("select count(*) from view where place = ? and hash = ''", id) == 0);
        chat.press(card, "End turn");
        chat.awaits(seen -> seen.id() > card.id() && !seen.keyboard().isEmpty());
        assertThat(chat.sees()).hasSizeGreaterThan(messages);
        assertThat(chat.sees().stream().filter(seen -> seen.button("Surrender").isPresent()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void groupThatWasDeletedForGoodIsLeftAloneAndItsRowsStay() {
        Table gone = new Table();
        Table other = new Table();
        List<Long> rows = rows(gone.chat());
        long refused = refusals();
        gone.group.delete();
        touch(gone.chat());
        await().atMost(SOON).until(() -> gone.shutOut() > 0);
        nothingMoreIsAsked(refused, Math.toIntExact(rows.getFirst()));
        assertThat(rows(gone.chat())).isEqualTo(rows);
        other.playsOn();
    }
}
