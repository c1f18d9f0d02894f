package dev.korchma.peers.discord.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A message with everything that can still change about it. Guarded by the {@link World}'s lock.
 */
public final class Message {

    /** Flag: only one person sees it. */
    public static final int EPHEMERAL = 1 << 6;

    /** Flag: the bot "is thinking". */
    public static final int LOADING = 1 << 7;

    /** Flag: the components are the whole content. */
    public static final int COMPONENTS_V2 = 1 << 15;

    public final long id;
    public final Channel channel;
    public final Author author;

    /**
     * Discord's message type: 0 plain, 6 "pinned a message", 18 "started a thread", 19 reply, 20
     * command.
     */
    public final int type;

    public String content = "";
    public int flags;
    public ArrayNode embeds = JsonNodeFactory.instance.arrayNode();
    public ArrayNode components = JsonNodeFactory.instance.arrayNode();
    public List<Attachment> attachments = new ArrayList<>();
    public @Nullable Instant edited;
    public boolean pinned;
    public boolean mentionsEveryone;
    public final Set<Long> mentions = new TreeSet<>();
    public final Map<String, Set<Long>> reactions = new TreeMap<>();
    public @Nullable String nonce;
    public @Nullable Long repliesTo;

    /** The interaction this message answers, null for none. */
    public @Nullable Interaction interaction;

    /** The one who sees an ephemeral message, null when all of the channel do. */
    public @Nullable Long onlyFor;

    public Message(long id, Channel channel, Author author, int type) {
        this.id = id;
        this.channel = channel;
        this.author = author;
        this.type = type;
    }

    /** Whether {@code flag} is set. */
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
