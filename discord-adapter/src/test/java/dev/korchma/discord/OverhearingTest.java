package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.DiscordPeer.Options;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.world.Channel;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Plain talk in Discord reaches the bot where its operator wants that, and goes no further else.
 */
class OverhearingTest {

    private static final int MESSAGE_CONTENT = 1 << 15;
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

    /** Two channels of one server at the table of one campaign, the bridge of the first open. */
    private record TwoTables(Tavern tavern, DiscordPerson max, Channel hall, Channel cellar) {

        static TwoTables in(TestDiscord discord) {
            Tavern tavern = discord.tavern("Keep");
            DiscordPerson max = tavern.guest("Max", "en-US");
            Channel cellar = discord.peer().channel(tavern.guild(), "cellar");
            TwoTables both = new TwoTables(tavern, max, tavern.hall(), cellar);
            both.links();
            return both;
        }

        private void links() {
            max.in(hall).slash("campaign create", Map.of("name", "The Salt Road")).outcome();
            Seen told = max.in(hall).slash("campaign link", Map.of()).reply();
            Matcher code = CODE.matcher(told.text());
            assertThat(code.find()).isTrue();
            max.in(cellar).slash("campaign link", Map.of("code", code.group())).reply();
            max.in(hall).slash("campaign bridge", Map.of("talk", "on")).reply();
        }

        long carried(String words) {
            return tavern.seen(max, cellar, words).size();
        }
    }

    @Test
    void talkIsCarriedUnderItsSpeakersNameAndNeverComesBack() {
        Map<String, String> heard = Map.of("korchma.discord.read-messages", "true");
        try (TestDiscord discord = TestDiscord.start(Options.standard(), heard)) {
            TwoTables both = TwoTables.in(discord);

            both.max().in(both.hall()).says("Is anybody down there?");
            both.max().in(both.hall()).says("/roll d20 typed by hand");
            both.max().in(both.hall()).says("Hello?");

            await().atMost(TestDiscord.SOON).until(() -> both.carried("Hello?") == 1);
            assertThat(both.carried("Is anybody down there?")).isOne();
            assertThat(both.carried("typed by hand")).isZero();
            assertThat(both.tavern().seen(both.max(), both.cellar(), "Hello?"))
                    .singleElement()
                    .satisfies(seen -> assertThat(seen.author()).isEqualTo("Max"));
            assertThat(both.tavern().seen(both.max(), both.hall(), "Hello?")).hasSize(1);
            discord.allIsWell();
        }
    }

    @Test
    void withoutTheOperatorsWordNothingIsHeard() {
        try (TestDiscord discord = TestDiscord.start()) {
            TwoTables both = TwoTables.in(discord);
            both.max().in(both.hall()).says("Is anybody down there?");
            both.max().in(both.hall()).slash("say", Map.of("text", "nobody")).outcome();
            assertThat(both.carried("Is anybody")).isZero();
            discord.allIsWell();
        }
    }

    @Test
    void whatDiscordDoesNotAllowIsToldToTheOperatorInOneSentence() {
        try (DiscordPeer denying = DiscordPeer.start(Options.standard())) {
            denying.gateway().denyIntents(MESSAGE_CONTENT);
            Map<String, String> settings =
                    Map.of(
                            "korchma.discord.read-messages", "true",
                            "korchma.discord.token", denying.token(),
                            "korchma.discord.api-url", denying.baseUrl(),
                            "korchma.discord.gateway-url", denying.gatewayUrl());
            try (TestDiscord discord = TestDiscord.apart(Options.standard(), settings)) {
                await().atMost(TestDiscord.SOON)
                        .until(() ->
                                discord.complaints().stream()
                                        .anyMatch(one -> one.contains("Message Content Intent")));
                assertThat(discord.isWell()).isFalse();
            }
        }
    }
}
