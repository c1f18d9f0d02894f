package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.DiscordPeer.Options;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Discord asks for several connections: the bot comes in by as many, as slowly as it must. */
class ShardsTest {

    private static final int SHARDS = 3;

    @Test
    void everyShardComesInInItsTurnAndTavernsOfAllOfThemPlay() {
        Options three = Options.standard().withShards(SHARDS).lettingIn(1, 1000);
        long began = System.nanoTime();
        try (TestDiscord discord = TestDiscord.start(three, Map.of())) {
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as("health waits for the last of them")
                    .isGreaterThan(Duration.ofSeconds(5 * (SHARDS - 1)));
            assertThat(discord.peer().gateway().identified()).isEqualTo(SHARDS);

            Set<Long> seen = new HashSet<>();
            List<Tavern> taverns = new ArrayList<>();
            while (seen.size() < SHARDS) {
                Tavern tavern = discord.tavern("Tavern " + taverns.size());
                taverns.add(tavern);
                seen.add((tavern.guild().id() >> 22) % SHARDS);
            }
            for (Tavern tavern : taverns) {
                await().atMost(TestDiscord.SOON).until(() -> discord.knows(tavern.hall()));
                DiscordPerson guest = tavern.guest("Guest", "en-US");
                assertThat(tavern.roll(guest, "1d6").outcome()).isInstanceOf(Outcome.Replied.class);
                assertThat(guest.inPrivate().slash("roll", Map.of("dice", "1d6")).outcome())
                        .isInstanceOf(Outcome.Replied.class);
            }
            Fight fight = Fight.of(discord, "Last tavern");
            fight.twoTurns();

            assertThat(discord.peer().gateway().logins().tooSoon()).isZero();
            discord.allIsWell();
        }
    }
}
