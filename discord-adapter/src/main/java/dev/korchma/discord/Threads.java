package dev.korchma.discord;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;

/** Opens threads, each once. */
final class Threads {

    private static final int LONGEST_TITLE = 100;

    private final Sent sent;
    private final Instant started;
    private final Set<Long> found = ConcurrentHashMap.newKeySet();

    Threads(Sent sent) {
        this.sent = sent;
        started = sent.now();
    }

    /** The thread's id. */
    String open(IThreadContainer channel, String title, String nonce) {
        String name = ViewPainter.cut(title, LONGEST_TITLE);
        String thread = forgotten(channel, name).orElseGet(() -> create(channel, name)).getId();
        sent.opened(nonce, channel, thread);
        return thread;
    }

    private static ThreadChannel create(IThreadContainer channel, String name) {
        return channel.createThreadChannel(name)
                .setAutoArchiveDuration(ThreadChannel.AutoArchiveDuration.TIME_24_HOURS)
                .complete();
    }

    /**
     * A thread that an earlier run opened and died before it could write that down: Discord has no
     * nonce for threads, and would open the same one again.
     */
    private Optional<ThreadChannel> forgotten(IThreadContainer channel, String name) {
        return channel.getThreadChannels().stream()
                .filter(thread -> thread.isOwner() && thread.getName().equals(name))
                .filter(thread -> thread.getTimeCreated().toInstant().isBefore(started))
                .filter(thread -> !sent.isKnown(thread.getId()))
                .filter(thread -> found.add(thread.getIdLong()))
                .findFirst();
    }
}
