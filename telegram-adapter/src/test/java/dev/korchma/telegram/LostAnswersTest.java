package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.chat.ChatPlatform.Posted;
import dev.korchma.bot.chat.ChatPlatform.Posting;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.peers.telegram.Faults.Effect;
import dev.korchma.peers.telegram.Faults.Where;
import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPerson;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Telegram has no key by which a message is sent once. When the connection ends before Telegram has
 * said what became of a message, it is there once all the same.
 */
class LostAnswersTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Where SENT = Where.method("sendMessage");
    private static final int POSTS = Integer.getInteger("korchma.telegram.lost", 80);
    private static final long SEED = Long.getLong("korchma.telegram.seed", 20_261_121);

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
    void allIsWell() {
        telegram.peer().faults().none();
    }

    private static long count(Presence there, String words) {
        return there.sees().stream().filter(seen -> seen.text().contains(words)).count();
    }

    private static long answers(Presence there, int said) {
        return there.sees().stream().filter(seen -> seen.replyTo() == said).count();
    }

    private static Posting posted(Place place, String words, String nonce) {
        TelegramPlatform platform = telegram.bean(TelegramPlatform.class);
        for (int tries = 0; tries < 10; tries++) {
            try {
                return platform.post(place, View.say(Rich.plain(words)), nonce);
            } catch (TelegramAway later) {
                assertThat(later.why()).isNotBlank();
            }
        }
        throw new AssertionError("never posted: " + nonce);
    }

    private static Place place(TelegramGroup group) {
        return Place.channel("telegram", Long.toString(group.id()));
    }

    @Test
    void postsWhoseAnswersAreCutInATenthOfCasesAreThereOnceEach() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        Presence there = max.in(group);
        there.awaits("Good evening");
        Random random = new Random(SEED);
        long before = telegram.peer().counters().calls("sendMessage");
        telegram.peer().faults().often(0.05, SENT, new Effect.CutAfter());
        telegram.peer().faults().often(0.05, SENT, new Effect.CutBefore());
        Map<String, Integer> posts = new HashMap<>();
        for (int number = 0; number < POSTS; number++) {
            random.ints(random.nextInt(4), 0, 9).forEach(word -> there.says("talk " + word));
            String words = "board number %d.".formatted(number);
            Posted one = (Posted) posted(place(group), words, "lost-" + number);
            posts.put(words, Integer.valueOf(one.message()));
        }
        telegram.peer().faults().none();
        long wrong =
                posts.entrySet().stream()
                        .filter(post ->
                                there.sees().stream()
                                                .filter(s -> s.text().equals(post.getKey()))
                                                .filter(s -> s.id() == post.getValue())
                                                .count()
                                        != 1)
                        .count();
        long shown = there.sees().stream().filter(s -> s.text().startsWith("board")).count();
        System.out.printf(
                "[lost answers] %d posts by %d calls: %d on the screen, %d wrong (seed %d)%n",
                POSTS,
                telegram.peer().counters().calls("sendMessage") - before,
                shown,
                wrong,
                SEED);
        assertThat(wrong).isZero();
        assertThat(shown).isEqualTo(POSTS);
    }

    @Test
    void boardWhoseAnswerWasCutStandsOnceAndFollowsThePlay() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramPerson lia = telegram.person("Lia", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot().join(lia);
        lia.in(group).says("/roll 1d20");
        lia.in(group).awaits(seen -> seen.replyTo() != 0);
        telegram.peer()
                .faults()
                .next(1, new Where("sendMessage", group.id()), new Effect.CutAfter());
        max.in(group).says("/duel_user Lia");
        Seen challenge = lia.in(group).awaits(seen -> seen.button("ccept").isPresent());

        lia.in(group).press(challenge, "ccept");

        await().atMost(SOON)
                .until(() -> {
                    telegram.bean(BoardKeeper.class).round();
                    return lia.in(group).sees().stream()
                            .noneMatch(seen -> seen.button("ccept").isPresent());
                });
        assertThat(lia.in(group).sees())
                .filteredOn(seen -> seen.text().contains("challenge"))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void rollWhoseAnswerWasCutIsToldOnceInTheGroupAndInSecret() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        max.starts();
        max.privately().awaits("Welcome");
        for (Effect effect : List.of(new Effect.CutAfter(), new Effect.CutBefore())) {
            String how = effect.getClass().getSimpleName();
            telegram.peer().faults().next(1, new Where("sendMessage", group.id()), effect);
            int open = max.in(group).says("/roll 1d20");
            await().atMost(SOON).until(() -> answers(max.in(group), open) == 1);
            telegram.peer().faults().next(1, new Where("sendMessage", max.id()), effect);
            max.in(group).says("/roll 1d20 secret:me label:" + how);
            max.privately().awaits(how);
            int later = max.in(group).says("/roll 1d4");
            await().atMost(SOON).until(() -> answers(max.in(group), later) == 1);
            assertThat(answers(max.in(group), open)).isEqualTo(1);
            assertThat(count(max.privately(), how)).isEqualTo(1);
        }
    }

    @Test
    void whatAnEarlierRunLeftUnheardIsSentAgainAndTakesNoOthersMessage() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        Posting board = posted(place(group), "the board", "died-1");
        telegram.bean(JdbcClient.class)
                .sql("delete from telegram_sent where nonce = 'died-1'")
                .update();
        telegram.restart();
        Posting turn = posted(place(group), "the turn", "died-2");
        assertThat(turn).isNotEqualTo(board);
        assertThat(posted(place(group), "the board", "died-1")).isNotEqualTo(turn);
        assertThat(count(max.in(group), "the turn")).isEqualTo(1);
        assertThat(count(max.in(group), "the board")).isEqualTo(2);
    }
}
