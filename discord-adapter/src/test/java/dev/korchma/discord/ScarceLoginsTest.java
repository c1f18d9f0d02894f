package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.DiscordPeer.Options;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** A Discord with few logins a day, and a bot that is started again and again. */
class ScarceLoginsTest {

    private static Health health(TestDiscord discord) {
        return discord.bean(DiscordHealth.class).health();
    }

    private static void is(TestDiscord discord, Status status) {
        await().atMost(TestDiscord.SOON).until(() -> health(discord).getStatus().equals(status));
    }

    private static boolean saysSo(String line) {
        return line.contains("of the day's 4 logins are spent");
    }

    @Test
    void afterThreeQuartersOfTheDayTheBotWaitsAndSaysWhy() {
        try (TestDiscord discord =
                TestDiscord.start(Options.standard().lettingIn(1, 4), Map.of())) {
            discord.restart();
            assertThat(discord.complaints()).noneMatch(ScarceLoginsTest::saysSo);
            discord.stop();
            discord.begin();
            is(discord, DiscordHealth.SCARCE);
            assertThat(health(discord).getDetails().toString()).contains("3 of the day's 4");

            discord.stop();
            discord.begin();
            await().atMost(TestDiscord.SOON)
                    .until(() ->
                            health(discord).getDetails().toString().contains("3 of the day's"));
            assertThat(health(discord).getStatus()).isEqualTo(Status.DOWN);
            assertThat(discord.peer().gateway().identified()).isEqualTo(3);
            assertThat(discord.complaints())
                    .as("said once, over all starts")
                    .filteredOn(ScarceLoginsTest::saysSo)
                    .singleElement()
                    .asString()
                    .contains("korchma.discord.spend-reserve")
                    .doesNotContain(discord.peer().token());
            discord.forgive(ScarceLoginsTest::saysSo);
        }
    }

    @Test
    void operatorWhoAsksForItGetsTheLastQuarter() {
        Map<String, String> asked = Map.of("korchma.discord.spend-reserve", "true");
        try (TestDiscord discord = TestDiscord.start(Options.standard().lettingIn(1, 2), asked)) {
            discord.stop();
            discord.begin();
            is(discord, DiscordHealth.SCARCE);
            assertThat(discord.peer().gateway().logins().left()).isZero();
            assertThat(discord.peer().gateway().logins().isTokenTaken()).isFalse();
        }
    }

    private static boolean isInVain(TestDiscord discord) {
        return discord.jdbc()
                .sql("select not held from discord_login order by id desc limit 1")
                .query(Boolean.class)
                .single();
    }

    @Test
    void sessionInWhichSomebodyWasServedWasNotInVainHoweverSoonItEnds() {
        try (TestDiscord discord = TestDiscord.start()) {
            Tavern tavern = discord.tavern("Tower");
            discord.stop();
            discord.begin();
            is(discord, Status.UP);
            assertThat(isInVain(discord)).isTrue();
            tavern.roll(tavern.guest("Max", "en-US"), "3d6").reply();
            await().atMost(TestDiscord.SOON).until(() -> !isInVain(discord));
            discord.allIsWell();
        }
    }
}
