package dev.korchma.peers.telegram.world;

/** The kinds of chats a bot meets; a forum is a supergroup with topics. */
public enum ChatKind {
    PRIVATE,
    GROUP,
    SUPERGROUP
}
