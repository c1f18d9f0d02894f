package dev.korchma.peers.discord.world;

import java.util.function.ToLongFunction;

/**
 * Who may do what where: the computation of Discord's documentation (topics/permissions,
 * "Permission hierarchy"), with threads after their parent.
 */
public final class Access {

    private Access() {}

    /** The permissions of {@code userId} in {@code channel}; 0 for who is no member. */
    public static long bits(Channel channel, long userId) {
        var guild = channel.guild();
        if (guild == null) {
            return channel.recipients().contains(userId) ? Permission.ALL : 0;
        }
        var member = guild.member(userId);
        if (member == null) {
            return 0;
        }
        long base = base(guild, member);
        if (Permission.ADMINISTRATOR.in(base)) {
            return Permission.ALL;
        }
        return withOverwrites(base, channel, guild, member);
    }

    /** The permissions in the whole server, before any channel's overwrites. */
    public static long base(Guild guild, Member member) {
        if (guild.ownerId() == member.user().id()) {
            return Permission.ALL;
        }
        long bits =
                guild.roles().values().stream()
                        .filter(role ->
                                role.id() == guild.id() || member.roles().contains(role.id()))
                        .mapToLong(Role::permissions)
                        .reduce(0, (a, b) -> a | b);
        return Permission.ADMINISTRATOR.in(bits) ? Permission.ALL : bits;
    }

    /** Whether the channel is on the person's list at all. */
    public static boolean sees(Channel channel, long userId) {
        long bits = bits(channel, userId);
        if (!Permission.VIEW_CHANNEL.in(bits)) {
            return false;
        }
        var thread = channel.thread();
        return channel.kind() != ChannelKind.PRIVATE_THREAD
                || thread == null
                || thread.members().containsKey(userId)
                || Permission.MANAGE_THREADS.in(bits);
    }

    /** Whether {@code userId} has {@code permission} there; talking in a thread has its own. */
    public static boolean may(Channel channel, long userId, Permission permission) {
        var asked =
                permission == Permission.SEND_MESSAGES && channel.kind().isThread()
                        ? Permission.SEND_MESSAGES_IN_THREADS
                        : permission;
        return sees(channel, userId) && asked.in(bits(channel, userId));
    }

    private static long withOverwrites(long base, Channel channel, Guild guild, Member member) {
        var all = channel.overwrites();
        long bits = base;
        var everyone = all.get(guild.id());
        if (everyone != null) {
            bits = (bits & ~everyone.deny()) | everyone.allow();
        }
        bits =
                (bits & ~ofRoles(channel, member, Overwrite::deny))
                        | ofRoles(channel, member, Overwrite::allow);
        var own = all.get(member.user().id());
        if (own != null) {
            bits = (bits & ~own.deny()) | own.allow();
        }
        return bits;
    }

    private static long ofRoles(Channel channel, Member member, ToLongFunction<Overwrite> part) {
        return channel.overwrites().values().stream()
                .filter(overwrite -> overwrite.role() && member.roles().contains(overwrite.id()))
                .mapToLong(part)
                .reduce(0, (a, b) -> a | b);
    }
}
