package dev.korchma.peers.discord.world;

import java.util.Arrays;
import java.util.Collection;

/**
 * The permissions a text bot meets, with their bits as in Discord's documentation
 * (topics/permissions).
 */
public enum Permission {
    KICK_MEMBERS(1),
    ADMINISTRATOR(3),
    MANAGE_CHANNELS(4),
    MANAGE_GUILD(5),
    ADD_REACTIONS(6),
    VIEW_CHANNEL(10),
    SEND_MESSAGES(11),
    MANAGE_MESSAGES(13),
    EMBED_LINKS(14),
    ATTACH_FILES(15),
    READ_MESSAGE_HISTORY(16),
    MENTION_EVERYONE(17),
    CONNECT(20),
    SPEAK(21),
    MANAGE_ROLES(28),
    MANAGE_WEBHOOKS(29),
    USE_APPLICATION_COMMANDS(31),
    MANAGE_THREADS(34),
    CREATE_PUBLIC_THREADS(35),
    CREATE_PRIVATE_THREADS(36),
    SEND_MESSAGES_IN_THREADS(38),
    USE_EXTERNAL_APPS(50),
    PIN_MESSAGES(51),
    BYPASS_SLOWMODE(52);

    /** Every bit, ours or not: what an owner has. */
    public static final long ALL = (1L << 53) - 1;

    private final long bit;

    Permission(int position) {
        this.bit = 1L << position;
    }

    public long bit() {
        return bit;
    }

    /** Whether {@code bits} contain this permission. */
    public boolean in(long bits) {
        return (bits & bit) != 0;
    }

    /** The bits of several permissions together. */
    public static long bits(Collection<Permission> permissions) {
        return permissions.stream().mapToLong(Permission::bit).reduce(0, (a, b) -> a | b);
    }

    /** What {@code @everyone} may do in a fresh server: all that an ordinary member does. */
    public static long ofEveryone() {
        return bits(
                Arrays.asList(
                        ADD_REACTIONS,
                        VIEW_CHANNEL,
                        SEND_MESSAGES,
                        EMBED_LINKS,
                        ATTACH_FILES,
                        READ_MESSAGE_HISTORY,
                        CONNECT,
                        SPEAK,
                        USE_APPLICATION_COMMANDS,
                        CREATE_PUBLIC_THREADS,
                        CREATE_PRIVATE_THREADS,
                        SEND_MESSAGES_IN_THREADS,
                        USE_EXTERNAL_APPS));
    }
}
