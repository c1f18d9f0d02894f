package dev.korchma.discord;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.requests.restaction.ThreadChannelAction;

/** Opens threads, each once. */
final class Threads {

    private static final int LONGEST_TITLE = 100;

    private final Connection connection;
    private final Sent sent;
    private final Instant started;

    /** Threads by nonce that could not be written down yet: they must not be opened again. */
    private final Map<String, String> unwritten = new ConcurrentHashMap<>();

    Threads(Connection connection, Sent sent) {
        this.connection = connection;
        this.sent = sent;
        started = sent.now();
    }

    /**
     * The thread's id.
     *
     * @throws DiscordAway while it cannot be seen whether it is there already
     */
    String open(IThreadContainer channel, String title, String nonce) {
        return open(channel, title, false, nonce);
    }

    /** The id of a thread nobody sees who is not let in. */
    String openAside(TextChannel channel, String title, String nonce) {
        return open(channel, title, true, nonce);
    }

    private String open(IThreadContainer channel, String title, boolean aside, String nonce) {
        String name = ViewPainter.cut(title, LONGEST_TITLE);
        String thread = unwritten.get(nonce);
        if (thread == null) {
            thread =
                    forgotten(channel, name, aside)
                            .orElseGet(() -> create(channel, name, aside))
                            .getId();
            unwritten.put(nonce, thread);
        }
        sent.opened(nonce, channel, thread);
        unwritten.remove(nonce);
        return thread;
    }

    private static ThreadChannel create(IThreadContainer channel, String name, boolean aside) {
        ThreadChannelAction action =
                channel.createThreadChannel(name, aside)
                        .setAutoArchiveDuration(ThreadChannel.AutoArchiveDuration.TIME_24_HOURS);
        return (aside ? action.setInvitable(false) : action).complete();
    }

    /**
     * A thread that an earlier run opened and died before it could write that down: Discord has no
     * nonce for threads, and would open the same one again. JDA has a server's channels before it
     * has its threads, so the server must be wholly in sight before and after the look.
     */
    private Optional<ThreadChannel> forgotten(
            IThreadContainer channel, String name, boolean aside) {
        String guild = channel.getGuild().getId();
        connection.requireSight(guild);
        Optional<ThreadChannel> found = among(channel, name, aside);
        if (found.isEmpty()) {
            connection.requireSight(guild);
        }
        return found;
    }

    private Optional<ThreadChannel> among(IThreadContainer channel, String name, boolean aside) {
        // A thread JDA is just putting together has no parent yet, and is younger than this run.
        return channel.getGuild().getThreadChannelCache().stream()
                .filter(thread -> thread.getTimeCreated().toInstant().isBefore(started))
                .filter(thread -> thread.getParentChannel().getIdLong() == channel.getIdLong())
                .filter(thread -> thread.isOwner() && thread.getName().equals(name))
                .filter(thread -> thread.isPublic() != aside)
                .filter(thread -> !sent.isKnown(thread.getId()))
                .filter(thread -> !unwritten.containsValue(thread.getId()))
                .findFirst();
    }
}
