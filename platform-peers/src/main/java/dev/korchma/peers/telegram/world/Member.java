package dev.korchma.peers.telegram.world;

import java.util.Set;

/**
 * Somebody's place in a chat.
 *
 * @param rights of an administrator; empty for everybody else, all for the creator
 */
public record Member(Account account, Status status, Set<Right> rights) {

    public Member {
        rights = Set.copyOf(rights);
    }

    static Member of(Account account, Status status) {
        return new Member(
                account, status, status == Status.CREATOR ? Set.of(Right.values()) : Set.of());
    }

    /** Whether this member may do what administrators may be allowed to. */
    public boolean may(Right right) {
        return status == Status.CREATOR
                || (status == Status.ADMINISTRATOR && rights.contains(right));
    }
}
