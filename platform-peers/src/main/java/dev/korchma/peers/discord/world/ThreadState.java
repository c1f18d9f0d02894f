package dev.korchma.peers.discord.world;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What a thread has beyond a channel. */
public final class ThreadState {

    private final long ownerId;
    private final Instant created;
    private final Map<Long, Instant> members = new ConcurrentSkipListMap<>();
    private volatile boolean archived;
    private volatile boolean locked;
    private volatile boolean invitable = true;
    private volatile int autoArchiveMinutes;
    private volatile Instant archiveChanged;

    ThreadState(long ownerId, int autoArchiveMinutes, Instant created) {
        this.ownerId = ownerId;
        this.autoArchiveMinutes = autoArchiveMinutes;
        this.created = created;
        this.archiveChanged = created;
    }

    public long ownerId() {
        return ownerId;
    }

    public Instant created() {
        return created;
    }

    /** User id to the moment of joining; live. */
    public Map<Long, Instant> members() {
        return members;
    }

    public boolean isArchived() {
        return archived;
    }

    public void archive(boolean now, Instant at) {
        archived = now;
        archiveChanged = at;
    }

    public Instant archiveChanged() {
        return archiveChanged;
    }

    public boolean isLocked() {
        return locked;
    }

    public void lock(boolean now) {
        locked = now;
    }

    /** Whether members who are no moderators may add others to a private thread. */
    public boolean isInvitable() {
        return invitable;
    }

    public void invitable(boolean now) {
        invitable = now;
    }

    /** Minutes without talk after which the thread is archived: 60, 1440, 4320 or 10080. */
    public int autoArchiveMinutes() {
        return autoArchiveMinutes;
    }

    public void autoArchiveMinutes(int minutes) {
        autoArchiveMinutes = minutes;
    }
}
