package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.DiscordPeer.Options;
import dev.korchma.peers.discord.gateway.Gateway;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A connection that acknowledges every heartbeat and tells nothing. */
class DeafTest {

    @Test
    void quietIsNotTakenForSilenceAndSilenceIsDownInHealthAndConnectedAnew() {
        Map<String, String> soon = Map.of("korchma.discord.silence", "3s");
        try (TestDiscord discord = TestDiscord.start(Options.standard(), soon)) {
            Tavern tavern = discord.tavern("Tower");
            Gateway gateway = discord.peer().gateway();
            await().atMost(TestDiscord.SOON).until(() -> gateway.memberRequests() >= 1);
            assertThat(discord.isWell()).isTrue();
            assertThat(gateway.identified()).isOne();

            gateway.deaf();
            await().atMost(TestDiscord.SOON).until(() -> !discord.isWell());
            await().atMost(TestDiscord.SOON)
                    .until(() -> gateway.identified() > 1 && discord.isWell());
            tavern.roll(tavern.guest("Max", "en-US"), "3d6").reply();
            discord.forgive(
                    line -> line.contains("hears nothing") || line.contains("WebSocketClient"));
            discord.allIsWell();
        }
    }
}
