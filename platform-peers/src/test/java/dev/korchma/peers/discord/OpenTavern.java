package dev.korchma.peers.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.utils.Compression;
import org.awaitility.Awaitility;

/** A peer with one server, two people in it, and the real JDA logged in. */
final class OpenTavern {

    final DiscordPeer peer = DiscordPeer.start(DiscordPeer.Options.standard());
    final Guild guild = peer.guild("Tavern");
    final DiscordPerson alice = peer.person("Alice", "en-US").joins(guild);
    final DiscordPerson boris = peer.person("Boris", "ru").joins(guild);
    final JdaComplaints complaints = JdaComplaints.listen();
    final JDA jda;

    OpenTavern(Compression compression, Object... listeners) throws InterruptedException {
        jda = JdaBot.login(peer, compression, listeners);
    }

    /** A fresh channel that JDA knows of already. */
    Channel channel(String name) {
        var channel = peer.channel(guild, name);
        Awaitility.await().until(() -> jda.getTextChannelById(channel.id()) != null);
        return channel;
    }

    TextChannel ofJda(Channel channel) {
        return Objects.requireNonNull(jda.getTextChannelById(channel.id()));
    }

    /** Neither side did anything the other cannot stand. */
    void assertQuiet() {
        assertThat(complaints.heard()).isEmpty();
        assertThat(peer.violations().all()).isEmpty();
    }

    void close() throws InterruptedException {
        JdaBot.logout(jda);
        peer.close();
        complaints.deafen();
    }
}
