package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.chat.ChatPlatform.Edited;
import dev.korchma.bot.chat.Place;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.rest.RestFault;
import dev.korchma.peers.discord.world.Author;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters speak in Discord under their own names, and each line once. */
class VoicesTest {

    private static TestDiscord discord;
    private static int taverns;

    private Stage stage;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @BeforeEach
    void aStageOfItsOwn() {
        stage = new Stage(discord, "Stage " + ++taverns);
    }

    @AfterEach
    void allIsWell() {
        discord.peer().faults().rest().clear();
        discord.forgive(line -> line.contains("RestRateLimiter"));
        discord.allIsWell();
    }

    @Test
    void lineStandsUnderTheCharactersNameAndPicture() {
        String message = stage.says("Who goes there?");

        assertThat(stage.hall())
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.author()).isEqualTo("Bruna");
                    assertThat(seen.lines()).containsExactly("Who goes there?");
                });
        assertThat(stage.kept(message).author)
                .isInstanceOfSatisfying(
                        Author.Mask.class,
                        mask ->
                                assertThat(mask.avatarUrl())
                                        .matches("https://cdn\\.discordapp\\.com/.*\\.png"));
    }

    @Test
    void oneWebhookServesAChannelAndItsThreadsAlsoAfterARestart() {
        Place thread = stage.thread();
        stage.says("one");
        stage.post(thread, Stage.line("Torva", "two"), Stage.nonce());
        discord.restart();
        stage.says(thread, "three", Stage.nonce());

        assertThat(stage.webhooks()).hasSize(1);
        assertThat(stage.max().in(stage.tavern().thread(stage.max())).messages())
                .extracting(Seen::author)
                .containsSubsequence("Torva", "Bruna");
        assertThat(stage.hall()).extracting(Seen::author).contains("Bruna");
    }

    @Test
    void sameNonceIsSaidOnce() {
        String nonce = Stage.nonce();
        String first = stage.says(stage.place(), "Once", nonce);
        String second = stage.says(stage.place(), "Once", nonce);

        assertThat(second).isEqualTo(first);
        assertThat(stage.hall()).hasSize(1);
    }

    @Test
    void lineThatWasOutWhenTheProgramStoppedIsNotSaidAgain() {
        String nonce = Stage.nonce();
        stage.says("Before");
        String out = stage.says(stage.place(), "Once", nonce);
        discord.jdbc()
                .sql("update discord_sent set message = '' where nonce = ?")
                .param(nonce)
                .update();

        assertThat(stage.says(stage.place(), "Once", nonce)).isEqualTo(out);
        assertThat(stage.words()).containsExactly("Before", "Once");
    }

    @Test
    void lineWhoseAnswerWasLostOnTheWayIsSaidOnce() {
        String nonce = Stage.nonce();
        stage.says("Before");
        discord.peer().faults().rest().next(1, "POST /webhooks/**", new RestFault.CutAnswer());

        await().atMost(TestDiscord.SOON)
                .ignoreExceptions()
                .until(() -> stage.says(stage.place(), "Once", nonce) != null);

        assertThat(stage.words()).containsExactly("Before", "Once");
        discord.forgive(said -> said.contains("/webhooks/") || said.contains("Exception"));
    }

    @Test
    void lineThatNeverLeftIsSaidWhenTheProgramIsBack() {
        String nonce = Stage.nonce();
        stage.says("Before");
        discord.bean(Sent.class)
                .sending(nonce, stage.known(), Long.toString(stage.webhooks().getFirst().id()));

        stage.says(stage.place(), "Once", nonce);

        assertThat(stage.words()).containsExactly("Before", "Once");
    }

    /** What was said so long ago that nobody remembers its nonce. */
    @Test
    void lineThatNeverLeftIsNotTakenForAnOldOneOfTheSameVoice() {
        String nonce = Stage.nonce();
        stage.says("Before");
        discord.jdbc().sql("delete from discord_sent").update();
        discord.bean(Sent.class)
                .sending(nonce, stage.known(), Long.toString(stage.webhooks().getFirst().id()));
        discord.jdbc()
                .sql("update discord_sent set at = at + interval '1 day' where nonce = ?")
                .param(nonce)
                .update();

        stage.says(stage.place(), "Once", nonce);

        assertThat(stage.words()).containsExactly("Before", "Once");
    }

    @Test
    void lineIsChangedWhereItStandsAlsoInAThread() {
        Place thread = stage.thread();
        String message = stage.says(thread, "Befroe", Stage.nonce());

        assertThat(stage.platform().edit(thread, message, Stage.line("Bruna", "Before")))
                .isEqualTo(Edited.DONE);

        assertThat(stage.max().in(stage.tavern().thread(stage.max())).messages())
                .anyMatch(seen -> seen.text().equals("Before") && seen.author().equals("Bruna"));
    }

    @Test
    void limitsOfDiscordLoseNoLineAndKeepTheirOrder() {
        List<String> lines = IntStream.range(0, 6).mapToObj(line -> "line " + line).toList();
        discord.peer()
                .faults()
                .rest()
                .next(3, "POST /webhooks/**", new RestFault.Limited(false, 0.3));

        lines.forEach(stage::says);

        assertThat(stage.words()).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clyde",
                "Mc Discord the CLYDE",
                "everyone",
                "Here",
                "@here",
                "a:b#c",
                "```",
                " ",
                "𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪𝔊𝔯𝔬𝔪"
            })
    void noNameStopsAHeroFromSpeaking(String name) {
        stage.post(stage.place(), Stage.line(name, "I am who I am"), Stage.nonce());

        assertThat(stage.words()).containsExactly("I am who I am");
    }

    @Test
    void wordsNeitherFormatNorCallAnybody() {
        String message = stage.says("@everyone <@" + stage.max().id() + "> **x** # y\n-# z\n1. w");

        Seen seen = stage.hall().getFirst();
        assertThat(seen.text()).doesNotContain("**x**").contains("\\*\\*x\\*\\*");
        assertThat(stage.kept(message).mentionsEveryone).isFalse();
        assertThat(stage.kept(message).mentions).isEmpty();
    }

    @Test
    void longestLineOfSignsIsSaidWhole() {
        stage.says("*".repeat(1_000));

        assertThat(stage.hall().getFirst().text()).isEqualTo("\\*".repeat(1_000));
    }
}
