package dev.korchma.peers.discord.world;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** A server, as people call it. */
public final class Guild {

    private final long id;
    private final String name;
    private final long ownerId;
    private final String locale;
    private final Map<Long, Role> roles = new ConcurrentSkipListMap<>();
    private final Map<Long, Member> members = new ConcurrentSkipListMap<>();
    private volatile boolean available = true;

    Guild(long id, String name, long ownerId, String locale) {
        this.id = id;
        this.name = name;
        this.ownerId = ownerId;
        this.locale = locale;
        roles.put(id, new Role(id, "@everyone", 0, Permission.ofEveryone()));
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public long ownerId() {
        return ownerId;
    }

    public String locale() {
        return locale;
    }

    /** By id; live. */
    public Map<Long, Role> roles() {
        return roles;
    }

    /** By user id; live. */
    public Map<Long, Member> members() {
        return members;
    }

    public @Nullable Member member(long userId) {
        return members.get(userId);
    }

    /** False during an outage of Discord's own. */
    public boolean isAvailable() {
        return available;
    }

    public void available(boolean now) {
        available = now;
    }
}
