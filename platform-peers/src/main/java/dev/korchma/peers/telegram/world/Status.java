package dev.korchma.peers.telegram.world;

/** How somebody belongs to a chat; the names are those of the Bot API in capitals. */
public enum Status {
    CREATOR,
    ADMINISTRATOR,
    MEMBER,
    RESTRICTED,
    LEFT,
    KICKED;

    /** Whether somebody of this status reads what is written. */
    public boolean present() {
        return this != LEFT && this != KICKED;
    }

    /** Whether somebody of this status runs the chat. */
    public boolean administers() {
        return this == CREATOR || this == ADMINISTRATOR;
    }
}
