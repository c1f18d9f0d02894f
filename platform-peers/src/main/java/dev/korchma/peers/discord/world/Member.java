package dev.korchma.peers.discord.world;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** An account inside one server. */
public final class Member {

    private final User user;
    private final Instant joined;
    private final Set<Long> roles = new ConcurrentSkipListSet<>();

    Member(User user, Instant joined) {
        this.user = user;
        this.joined = joined;
    }

    public User user() {
        return user;
    }

    public Instant joined() {
        return joined;
    }

    /** Ids of the roles, without {@code @everyone}; live. */
    public Set<Long> roles() {
        return roles;
    }
}
