package dev.korchma.peers.discord.world;

import org.jspecify.annotations.Nullable;

/** Who stands above a message: an account, or a webhook with the name and picture it gave. */
public sealed interface Author {

    /** The name people read. */
    String name();

    /** The id of the account or of the webhook. */
    long id();

    /** An account. */
    record Account(User user) implements Author {
        @Override
        public String name() {
            return user.name();
        }

        @Override
        public long id() {
            return user.id();
        }
    }

    /**
     * A webhook speaking under a name of its choice.
     *
     * @param avatarUrl the picture, null for none
     */
    record Mask(long id, String name, @Nullable String avatarUrl) implements Author {}
}
