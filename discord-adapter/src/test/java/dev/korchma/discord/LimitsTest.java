package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.Attempt;
import dev.korchma.peers.discord.DiscordPeer.Options;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Outcome;
import dev.korchma.peers.discord.rest.RestFault;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Discord's limits slow the boards down and lose nothing; answers do not wait behind boards. */
class LimitsTest {

    /** Five requests a second in one bucket, as channels have them. */
    private static final Options STRICT = Options.standard().limitedTo(5, 50);

    private static TestDiscord discord;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start(STRICT, Map.of());
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @AfterEach
    void allIsWell() {
        discord.peer().faults().rest().clear();
        discord.forgive(line -> line.contains("RestRateLimiter"));
        discord.allIsWell();
    }

    @Test
    void emptyBucketsLoseNoStepOfAFight() {
        Fight fight = Fight.of(discord, "Pass");
        for (int round = 0; round < 4; round++) {
            discord.peer()
                    .faults()
                    .rest()
                    .next(2, "PATCH /channels/*/messages/*", new RestFault.Limited(false, 0.3));
            discord.peer()
                    .faults()
                    .rest()
                    .next(1, "POST /channels/*/messages", new RestFault.Limited(false, 0.3));
            fight.turn();
        }
        discord.roundsUntil(fight::isShown);
        assertThat(fight.with("Surrender", fight.thread())).hasSize(1);
        assertThat(fight.with("End turn", fight.thread())).hasSize(1);
    }

    @Test
    void globalLimitHoldsBackBoardsAndNotAnswers() {
        Fight fight = Fight.of(discord, "Ford");
        DiscordPerson eve = fight.tavern().guest("Eve", "en-US");
        discord.peer()
                .faults()
                .rest()
                .next(2, "PATCH /channels/**", new RestFault.Limited(true, 2));
        fight.turn();
        assertThat(fight.tavern().roll(eve, "3d6").outcome()).isInstanceOf(Outcome.Replied.class);
        discord.roundsUntil(fight::isShown);
        assertThat(fight.with("Surrender", fight.thread())).hasSize(1);
    }

    @Test
    void crowdThatRollsAtOnceIsAnsweredToTheLast() {
        Tavern tavern = discord.tavern("Market");
        List<DiscordPerson> crowd =
                IntStream.range(0, 12).mapToObj(i -> tavern.guest("Guest " + i, "en-US")).toList();
        List<Attempt> rolls =
                crowd.stream()
                        .flatMap(
                                one -> IntStream.range(0, 3).mapToObj(_ -> tavern.roll(one, "3d6")))
                        .toList();
        assertThat(rolls).allMatch(roll -> roll.reply().text().contains("3d6"));
        assertThat(tavern.seen(crowd.getFirst(), tavern.hall(), "3d6")).hasSize(rolls.size());
    }
}
