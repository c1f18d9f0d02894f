package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.korchma.peers.discord.rest.RestFault;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Permission;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import javax.imageio.ImageIO;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.WebhookClient;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the real JDA writes on its own, and what people then see. */
final class BotWritesTest {

    private static OpenTavern tavern;
    private static DiscordPeer peer;

    private Channel hall;

    @BeforeAll
    static void open() throws InterruptedException {
        tavern = new OpenTavern(Compression.NONE);
        peer = tavern.peer;
    }

    @AfterAll
    static void close() throws InterruptedException {
        tavern.close();
    }

    @BeforeEach
    void anEmptyHall() {
        hall = tavern.channel("hall");
    }

    @AfterEach
    void nobodyComplains() {
        tavern.assertQuiet();
    }

    @Test
    void aMessageOfComponentsShowsItsTextPictureAndButtons() throws Exception {
        var png = picture();
        tavern.ofJda(hall)
                .sendMessageComponents(
                        Container.of(
                                TextDisplay.of("# Fight\nround 1"),
                                Separator.createDivider(Separator.Spacing.SMALL),
                                ActionRow.of(
                                        Button.danger("hit", "Hit"),
                                        Button.link("https://example.org", "Rules"))),
                        MediaGallery.of(
                                MediaGalleryItem.fromFile(FileUpload.fromData(png, "map.png"))))
                .useComponentsV2()
                .complete();

        var seen = peer.visibleTo(tavern.boris, hall).getFirst();
        assertThat(seen.lines()).containsExactly("# Fight", "round 1", "---");
        assertThat(seen.buttons()).containsExactly("Hit", "Rules");
        assertThat(seen.files()).singleElement().matches(file -> file.name().equals("map.png"));
        assertThat(fetched(seen.files().getFirst().url())).isEqualTo(png);
    }

    @Test
    void anEditKeepsTheMessageAndShowsThatItWasEdited() {
        var message = tavern.ofJda(hall).sendMessage("one").complete();
        message.editMessage("two").complete();

        var seen = peer.visibleTo(tavern.alice, hall);
        assertThat(seen).singleElement().matches(one -> one.edited() && one.text().equals("two"));
    }

    @Test
    void theSameNonceTwiceIsOneMessage() {
        var first = tavern.ofJda(hall).sendMessage("once").setNonce("outbox-1").complete();
        var second = tavern.ofJda(hall).sendMessage("once").setNonce("outbox-1").complete();

        assertThat(second.getIdLong()).isEqualTo(first.getIdLong());
        assertThat(peer.visibleTo(tavern.alice, hall)).hasSize(1);
    }

    @Test
    void aPublicThreadIsOnEverybodysListAndAPrivateOneIsNot() {
        var open = tavern.ofJda(hall).createThreadChannel("Duel").complete();
        open.sendMessage("round 1").complete();
        var secret = tavern.ofJda(hall).createThreadChannel("Ambush", true).complete();
        secret.addThreadMemberById(tavern.alice.id()).complete();

        assertThat(peer.threadsVisibleTo(tavern.boris, hall))
                .extracting(Channel::name)
                .containsExactly("Duel");
        assertThat(peer.threadsVisibleTo(tavern.alice, hall))
                .extracting(Channel::name)
                .containsExactly("Duel", "Ambush");
        var thread = peer.threadsVisibleTo(tavern.boris, hall).getFirst();
        assertThat(peer.visibleTo(tavern.boris, thread))
                .extracting(Seen::text)
                .containsExactly("round 1");
    }

    @Test
    void anArchivedThreadTakesNoMessages() {
        var thread = tavern.ofJda(hall).createThreadChannel("Old").complete();
        peer.faults()
                .archive(
                        Objects.requireNonNull(peer.world().channel(thread.getIdLong())),
                        true,
                        false);

        refused(thread.sendMessage("anybody?"), 50083);
    }

    @Test
    void aThreadFallsAsleepAndWakesWhenSomebodyWrites() {
        var id = tavern.ofJda(hall).createThreadChannel("Sleepy").complete().getIdLong();
        var thread = Objects.requireNonNull(peer.world().channel(id));
        var state = Objects.requireNonNull(thread.thread());

        peer.clock().advance(Duration.ofDays(8));
        assertThat(state.isArchived()).isTrue();
        tavern.alice.in(thread).says("wake up");
        assertThat(state.isArchived()).isFalse();
        assertThat(state.members()).containsKey(tavern.alice.id());
    }

    @Test
    void aFileOfMoreThanTenMebibytesIsRefusedAndRecorded() {
        var file = FileUpload.fromData(new byte[(10 << 20) + 1], "huge.bin");

        refused(tavern.ofJda(hall).sendFiles(file), 40005);
        assertThat(peer.violations().all()).hasSize(1);
        peer.violations().clear();
    }

    @Test
    void aReactionIsCountedOnce() {
        var message = tavern.ofJda(hall).sendMessage("beer?").complete();
        message.addReaction(Emoji.fromUnicode("🍺")).complete();
        message.addReaction(Emoji.fromUnicode("🍺")).complete();

        var again = tavern.ofJda(hall).retrieveMessageById(message.getIdLong()).complete();
        assertThat(again.getReactions()).singleElement().matches(one -> one.getCount() == 1);
    }

    @Test
    void aPinnedMessageIsMarkedAndLeavesALine() {
        tavern.ofJda(hall).sendMessage("board").flatMap(message -> message.pin()).complete();

        var seen = peer.visibleTo(tavern.alice, hall);
        assertThat(seen.getFirst().pinned()).isTrue();
        assertThat(seen.getLast().text()).isEqualTo("Korchma pinned a message to this channel.");
        var pinned = tavern.ofJda(hall).retrievePinnedMessages().complete();
        assertThat(pinned).hasSize(1);
    }

    @Test
    void aWebhookSpeaksUnderAnyName() {
        var webhook = tavern.ofJda(hall).createWebhook("Korchma").complete();
        WebhookClient.createClient(tavern.jda, webhook.getUrl())
                .sendMessage("I am no bot")
                .setUsername("Grom the orc")
                .complete();

        assertThat(peer.visibleTo(tavern.alice, hall))
                .singleElement()
                .matches(seen -> seen.author().equals("Grom the orc"));
    }

    @Test
    void aPersonWhoClosedThePrivateMessagesCannotBeWrittenTo() {
        var wanda = peer.person("Wanda", "en-US").joins(tavern.guild);
        var door = tavern.jda.openPrivateChannelById(wanda.id()).complete();
        door.sendMessage("secret").complete();
        wanda.acceptsPrivateMessages(false);

        refused(door.sendMessage("more"), 50007);
        assertThat(wanda.inPrivate().messages()).extracting(Seen::text).containsExactly("secret");
    }

    @Test
    void aPermissionLostUnnoticedIsLearnedFromTheRefusal() {
        var channel = tavern.ofJda(hall);
        peer.faults().takeUntold(hall, Permission.SEND_MESSAGES);
        refused(channel.sendMessage("hello?"), 50013);

        peer.faults().takeUntold(hall, Permission.VIEW_CHANNEL);
        refused(channel.sendMessage("hello?"), 50001);
    }

    @Test
    void aDeletedMessageCannotBeEdited() {
        var message = tavern.ofJda(hall).sendMessage("here").complete();
        peer.faults().delete(hall, message.getIdLong());

        refused(message.editMessage("there"), 10008);
    }

    @Test
    void a429OfABucketIsWaitedForAndTriedAgain() {
        peer.faults()
                .rest()
                .next(1, "POST /channels/*/messages", new RestFault.Limited(false, 0.2));
        tavern.ofJda(hall).sendMessage("patience").complete();

        assertThat(peer.visibleTo(tavern.alice, hall))
                .extracting(Seen::text)
                .containsExactly("patience");
        assertThat(tavern.complaints.forget()).allMatch(line -> line.contains("429"));
    }

    @Test
    void anErrorOfDiscordsOwnIsTriedAgain() {
        peer.faults().rest().next(1, "POST /channels/*/messages", new RestFault.Broken(502));
        tavern.ofJda(hall).sendMessage("still here").complete();

        assertThat(peer.visibleTo(tavern.alice, hall)).hasSize(1);
        assertThat(tavern.complaints.forget()).allMatch(line -> line.contains("Retrying"));
    }

    @Test
    void anAnswerCutOffLeavesTheMessageThere() {
        peer.faults().rest().next(1, "POST /channels/*/messages", new RestFault.CutAnswer());
        assertThatThrownBy(() -> tavern.ofJda(hall).sendMessage("cut").setNonce("n-7").complete())
                .isInstanceOf(RuntimeException.class);
        assertThat(tavern.complaints.forget()).isNotEmpty();
        tavern.ofJda(hall).sendMessage("cut").setNonce("n-7").complete();

        assertThat(peer.visibleTo(tavern.alice, hall)).hasSize(1);
    }

    private static void refused(RestAction<?> action, int code) {
        assertThatThrownBy(action::complete)
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        no -> assertThat(no.getErrorCode()).isEqualTo(code));
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "png", bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    private static byte[] fetched(String url) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }
}
