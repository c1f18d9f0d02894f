package dev.korchma.peers.discord.world;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/** Where messages are: a channel or a thread of a server, or a conversation of two. */
public final class Channel {

    private final long id;
    private final ChannelKind kind;
    private final @Nullable Guild guild;
    private final @Nullable Channel parent;
    private final @Nullable ThreadState thread;
    private final Map<Long, Overwrite> overwrites = new ConcurrentSkipListMap<>();
    private final Set<Long> recipients = new ConcurrentSkipListSet<>();
    private final NavigableMap<Long, Message> messages = new ConcurrentSkipListMap<>();
    private volatile String name;

    Channel(
            long id,
            ChannelKind kind,
            String name,
            @Nullable Guild guild,
            @Nullable Channel parent,
            @Nullable ThreadState thread) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.guild = guild;
        this.parent = parent;
        this.thread = thread;
    }

    public long id() {
        return id;
    }

    public ChannelKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public void rename(String newName) {
        name = newName;
    }

    /** Null for a conversation of two. */
    public @Nullable Guild guild() {
        return guild;
    }

    public @Nullable Channel parent() {
        return parent;
    }

    /** Null for what is no thread. */
    public @Nullable ThreadState thread() {
        return thread;
    }

    /** By id of the role or user; live. A thread has none of its own: its parent's count. */
    public Map<Long, Overwrite> overwrites() {
        return parent != null && thread != null ? parent.overwrites() : overwrites;
    }

    /** The two of a private conversation; live. */
    public Set<Long> recipients() {
        return recipients;
    }

    /** Oldest first; live. */
    public NavigableMap<Long, Message> messages() {
        return messages;
    }

    public @Nullable Message message(long messageId) {
        return messages.get(messageId);
    }
}
