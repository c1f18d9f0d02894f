package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.world.Channel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.Compression;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reaches the real JDA over a gateway that is not always kind. */
final class GatewayTest {

    private static final List<String> HEARD = new CopyOnWriteArrayList<>();

    private static OpenTavern tavern;
    private static DiscordPeer peer;

    private Channel hall;

    @BeforeAll
    static void open() throws InterruptedException {
        Message.suppressContentIntentWarning();
        var ear =
                new ListenerAdapter() {
                    @Override
                    public void onMessageReceived(MessageReceivedEvent event) {
                        HEARD.add(event.getMessage().getContentRaw());
                    }
                };
        tavern = new OpenTavern(Compression.ZLIB, ear);
        peer = tavern.peer;
    }

    @AfterAll
    static void close() throws InterruptedException {
        tavern.close();
    }

    @BeforeEach
    void anEmptyHall() {
        hall = tavern.channel("hall");
        HEARD.clear();
    }

    @AfterEach
    void nobodyComplains() {
        tavern.assertQuiet();
    }

    @Test
    void withoutThePrivilegedIntentWordsComeOnlyInPrivateOrWithAMention() {
        tavern.alice.in(hall).says("not for you");
        tavern.alice.in(hall).says("hey <@" + peer.world().bot().id() + ">");
        tavern.alice.inPrivate().says("for you");

        await().until(() -> HEARD.size() == 3);
        assertThat(HEARD.getFirst()).isEmpty();
        assertThat(HEARD).element(1).asString().startsWith("hey ");
        assertThat(HEARD.getLast()).isEqualTo("for you");
    }

    @Test
    void aCutConnectionIsResumedAndNothingIsMissed() {
        int resumed = peer.gateway().resumed();
        peer.gateway().cut();
        tavern.alice.inPrivate().says("while you were away");

        await().until(() -> peer.gateway().resumed() == resumed + 1);
        await().untilAsserted(() -> assertThat(HEARD).containsExactly("while you were away"));
        disconnectIsAllThatIsComplainedOf();
    }

    @Test
    void aReconnectOnRequestResumes() {
        int resumed = peer.gateway().resumed();
        peer.gateway().askToReconnect();

        await().until(() -> peer.gateway().resumed() == resumed + 1);
        disconnectIsAllThatIsComplainedOf();
    }

    @Test
    void anInvalidSessionIsBegunAnew() {
        int identified = peer.gateway().identified();
        peer.clock().advance(Duration.ofSeconds(5));
        peer.gateway().invalidate();

        await().until(() -> peer.gateway().identified() == identified + 1);
        await().until(() -> tavern.jda.getStatus() == JDA.Status.CONNECTED);
        disconnectIsAllThatIsComplainedOf();
    }

    @Test
    void anEventCanComeTwice() {
        peer.faults().events().twice("MESSAGE_CREATE");
        tavern.alice.inPrivate().says("echo");

        await().untilAsserted(() -> assertThat(HEARD).containsExactly("echo", "echo"));
    }

    @Test
    void eventsCanChangePlaces() {
        peer.faults().events().afterTheNext("MESSAGE_CREATE");
        tavern.alice.inPrivate().says("one");
        tavern.alice.inPrivate().says("two");

        await().untilAsserted(() -> assertThat(HEARD).containsExactly("two", "one"));
    }

    @Test
    void anEventCanComeLate() {
        peer.faults().events().late("MESSAGE_CREATE", 1500);
        long began = System.nanoTime();
        tavern.alice.inPrivate().says("slowly");

        await().untilAsserted(() -> assertThat(HEARD).containsExactly("slowly"));
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isGreaterThanOrEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void aDeafGatewayDeliversNothingUntilItIsLeft() {
        peer.gateway().deaf();
        tavern.alice.inPrivate().says("can you hear me");
        peer.gateway().cut();

        await().untilAsserted(() -> assertThat(HEARD).containsExactly("can you hear me"));
        disconnectIsAllThatIsComplainedOf();
    }

    @Test
    void anOutageKeepsTheServerAndAKickDoesNot() {
        var other = peer.guild("Other");
        await().until(() -> tavern.jda.getGuildById(other.id()) != null);

        peer.faults().outage(other);
        await().until(() -> tavern.jda.isUnavailable(other.id()));
        peer.faults().recovery(other);
        await().until(() -> tavern.jda.getGuildById(other.id()) != null);

        peer.faults().kick(other);
        await().until(() -> tavern.jda.getGuildById(other.id()) == null);
        assertThat(tavern.jda.isUnavailable(other.id())).isFalse();
    }

    @Test
    void serversAreSpreadOverShards() throws InterruptedException {
        try (var spread = DiscordPeer.start(DiscordPeer.Options.standard().withShards(2))) {
            var guilds = List.of(spread.guild("One"), spread.guild("Two"), spread.guild("Three"));
            var manager = JdaBot.shards(spread, 2);

            for (var guild : guilds) {
                int shard = (int) ((guild.id() >> 22) % 2);
                var jda = Objects.requireNonNull(manager.getShardById(shard));
                assertThat(jda.getGuildById(guild.id())).isNotNull();
            }
            assertThat(spread.gateway().identified()).isEqualTo(2);
            JdaBot.logout(manager);
        }
    }

    private static void disconnectIsAllThatIsComplainedOf() {
        assertThat(tavern.complaints.forget()).allMatch(line -> line.contains("WebSocketClient"));
    }
}
