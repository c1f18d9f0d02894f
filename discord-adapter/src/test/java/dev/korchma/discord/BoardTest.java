package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.rest.RestFault;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board of a fight: one message, pinned, and what it shows is what is. */
class BoardTest {

    private static final String EDITS = "PATCH /channels/{channel}/messages/{message} 200";
    private static final String TOO_OLD = "PATCH /channels/{channel}/messages/{message} 400";

    private static TestDiscord discord;
    private static int taverns;

    private Fight fight;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @BeforeEach
    void aFight() {
        fight = Fight.of(discord, "Keep " + ++taverns);
    }

    @AfterEach
    void allIsWell() {
        discord.peer().faults().rest().clear();
        discord.allIsWell();
    }

    private List<Seen> boards() {
        return fight.with("Surrender", fight.thread());
    }

    @Test
    void boardIsTheOnePinnedMessageOfItsThread() {
        await().atMost(TestDiscord.SOON).until(() -> fight.pinned(fight.thread()).equals(boards()));
    }

    @Test
    void boardSomebodyDeletedComesBackOncePinnedWithTheNextStep() {
        for (int round = 0; round < 3; round++) {
            long board = boards().getFirst().id();
            discord.peer().faults().delete(fight.thread(), board);
            fight.turn();
            await().atMost(TestDiscord.SOON)
                    .until(() -> boards().size() == 1 && boards().getFirst().id() != board);
            await().atMost(TestDiscord.SOON)
                    .until(() -> fight.pinned(fight.thread()).equals(boards()));
        }
    }

    @Test
    void boardThatGrewOldIsPostedAnewAndTheOldOneGoes() {
        long old = boards().getFirst().id();
        discord.jdbc().sql("update discord_sent set at = at - interval '51 minutes'").update();
        discord.peer().clock().advance(Duration.ofMinutes(70));
        discord.restart();
        for (int turn = 0; turn < 8; turn++) {
            fight.turn();
        }
        await().atMost(TestDiscord.SOON)
                .until(() -> boards().size() == 1 && boards().getFirst().id() != old);
        await().atMost(TestDiscord.SOON).until(() -> fight.pinned(fight.thread()).equals(boards()));
        assertThat(discord.peer().traffic().of(TOO_OLD)).isZero();
    }

    @Test
    void stormOfChangesIsDrawnAFewTimesAndEndsRight() {
        long before = discord.peer().traffic().of(EDITS);
        discord.peer()
                .faults()
                .rest()
                .next(
                        1_000,
                        "PATCH /channels/*/messages/*",
                        new RestFault.Slow(Duration.ofMillis(300)));
        UUID stream = fight.stream();
        int changes = Integer.getInteger("storm", 300);
        for (int change = 0; change < changes; change++) {
            discord.touch(fight);
            discord.bean(BoardKeeper.class).wake(fight.space(), stream);
        }
        await().atMost(TestDiscord.SOON).until(fight::isShown);
        assertThat(discord.peer().traffic().of(EDITS) - before).isLessThan(changes / 4);
        assertThat(boards()).hasSize(1);
    }

    @Test
    void slowAndBrokenEditsLeaveTheLastStateShown() {
        var faults = discord.peer().faults().rest();
        faults.next(3, "PATCH /channels/*/messages/*", new RestFault.Slow(Duration.ofMillis(400)));
        faults.next(2, "PATCH /channels/*/messages/*", new RestFault.CutAnswer());
        faults.next(2, "PATCH /channels/*/messages/*", new RestFault.Broken(500));
        for (int turn = 0; turn < 4; turn++) {
            fight.turn();
            discord.roundsUntil(fight::isShown);
        }
        assertThat(boards()).hasSize(1);
        discord.forgive(line -> line.contains("will be tried again") || line.contains("Requester"));
    }
}
