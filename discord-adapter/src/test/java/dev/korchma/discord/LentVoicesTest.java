package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.chat.ChatPlatform.Edited;
import dev.korchma.bot.chat.ChatPlatform.Shut;
import dev.korchma.bot.chat.Place;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.User;
import dev.korchma.peers.discord.world.Webhook;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Characters go on speaking whatever becomes of their webhook, and what is missing is told once.
 */
class LentVoicesTest {

    private static final String ASKED = "GET /channels/{channel}/webhooks 403";
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
        stage = new Stage(discord, "Corner " + ++taverns);
    }

    @AfterEach
    void allIsWell() {
        discord.allIsWell();
    }

    @Test
    void webhookThatWasDeletedIsMadeAnew() {
        stage.says("before");
        stage.deleteTheWebhook();

        stage.says("after");

        assertThat(stage.webhooks()).hasSize(1);
        assertThat(stage.words()).containsExactly("before", "after");
    }

    @Test
    void webhookIsFoundAgainWhenTheDatabaseForgotIt() {
        stage.says("before");
        discord.jdbc().sql("delete from discord_webhook").update();

        stage.says("after");

        assertThat(stage.webhooks()).hasSize(1);
    }

    @Test
    void whatWasSaidThroughAWebhookThatIsGoneStands() {
        String message = stage.says("Before");
        stage.deleteTheWebhook();

        assertThat(stage.platform().edit(stage.place(), message, Stage.line("Bruna", "After")))
                .isEqualTo(Edited.DONE);
        stage.says("Meanwhile");
        assertThat(stage.platform().edit(stage.place(), message, Stage.line("Bruna", "After")))
                .isEqualTo(Edited.DONE);

        assertThat(stage.words()).containsExactly("Before", "Meanwhile");
    }

    @Test
    void withoutTheRightTheBotLendsItsMouthAndSaysOnceWhatIsMissing() {
        discord.peer().faults().take(stage.tavern().hall(), Permission.MANAGE_WEBHOOKS);
        await().atMost(TestDiscord.SOON)
                .until(() -> {
                    stage.says("Hello");
                    return stage.words().stream().anyMatch(words -> words.contains("**Bruna**"));
                });
        stage.says("Again");

        assertThat(stage.hall())
                .anyMatch(seen ->
                        seen.author().equals(discord.peer().world().bot().name())
                                && Stage.plain(seen).equals("**Bruna** (Max): Again"));
        assertThat(stage.words()).filteredOn(words -> words.contains("Manage Webhooks")).hasSize(1);
    }

    @Test
    void rightThatWasTakenUnnoticedIsNotAskedForAtEveryLine() {
        long before = discord.peer().traffic().of(ASKED);
        discord.peer().faults().takeUntold(stage.tavern().hall(), Permission.MANAGE_WEBHOOKS);

        IntStream.range(0, 10).forEach(line -> stage.says("line " + line));

        assertThat(discord.peer().traffic().of(ASKED) - before).isOne();
        assertThat(stage.words()).filteredOn(words -> words.startsWith("**Bruna**")).hasSize(10);
        assertThat(stage.words()).filteredOn(words -> words.contains("Manage Webhooks")).hasSize(1);
    }

    @Test
    void channelFullOfWebhooksIsToldAndTheBotLendsItsMouth() {
        var world = discord.peer().world();
        User owner = world.newUser("Somebody", false, "en-US");
        List<Webhook> theirs =
                IntStream.range(0, 15)
                        .mapToObj(_ -> world.ids().next())
                        .map(id ->
                                new Webhook(id, "secret", "theirs", stage.tavern().hall(), owner))
                        .toList();
        theirs.forEach(hook -> world.webhooks().put(hook.id(), hook));

        stage.says("Hello");
        stage.says("Again");

        assertThat(stage.words()).contains("**Bruna** (Max): Hello", "**Bruna** (Max): Again");
        assertThat(stage.words())
                .filteredOn(words -> words.contains("as many webhooks as Discord"))
                .hasSize(1);
        assertThat(stage.webhooks()).hasSameElementsAs(theirs);
    }

    @Test
    void lineForAThreadThatIsGoneIsSaidInTheChannelAbove() {
        Place thread = stage.thread();
        discord.peer().faults().delete(stage.tavern().thread(stage.max()));

        await().atMost(TestDiscord.SOON)
                .ignoreExceptions()
                .until(() -> {
                    stage.says(thread, "Where are we?", Stage.nonce());
                    return stage.words().contains("Where are we?");
                });

        assertThat(stage.hall())
                .filteredOn(seen -> seen.text().equals("Where are we?"))
                .allMatch(seen -> seen.author().equals("Bruna"));
    }

    @Test
    void privateChatHearsTheBotSayWhoSpeaks() {
        stage.says(
                Place.privately("discord", Long.toString(stage.max().id())), "Psst", Stage.nonce());

        assertThat(stage.max().inPrivate().messages())
                .extracting(Stage::plain)
                .containsExactly("**Bruna** (Max): Psst");
    }

    @Test
    void placeThatIsGoneIsShut() {
        discord.peer().faults().delete(stage.tavern().hall());
        await().atMost(TestDiscord.SOON)
                .until(() ->
                        stage.platform()
                                        .post(
                                                stage.place(),
                                                Stage.line("Bruna", "?"),
                                                Stage.nonce())
                                instanceof Shut);
    }
}
