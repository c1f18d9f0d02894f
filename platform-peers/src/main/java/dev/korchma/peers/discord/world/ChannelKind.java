package dev.korchma.peers.discord.world;

/** What a channel is, with Discord's number for it. */
public enum ChannelKind {
    TEXT(0),
    DIRECT(1),
    VOICE(2),
    CATEGORY(4),
    PUBLIC_THREAD(11),
    PRIVATE_THREAD(12),
    /** Nothing is written in it but posts, and every post is a thread. */
    FORUM(15);

    private final int number;

    ChannelKind(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public boolean isThread() {
        return this == PUBLIC_THREAD || this == PRIVATE_THREAD;
    }
}
