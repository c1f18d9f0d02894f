package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Permission;
import org.jspecify.annotations.Nullable;

/** What archived and locked threads, and other people's messages, do not let happen. */
final class Threads {

    private Threads() {}

    /**
     * Null when {@code userId} may post here; writing does not reopen an archived thread for a bot.
     */
    static Answer.@Nullable Refused refusalToWrite(
            Channel channel, long userId, boolean withFiles) {
        var thread = channel.thread();
        if (thread != null && thread.isArchived()) {
            return Refusals.THREAD_ARCHIVED;
        }
        if (thread != null && thread.isLocked() && !moderates(channel, userId)) {
            return Refusals.THREAD_LOCKED;
        }
        if (withFiles && !Access.may(channel, userId, Permission.ATTACH_FILES)) {
            return Refusals.MISSING_PERMISSIONS;
        }
        return null;
    }

    /** Null when {@code userId} may delete the message. */
    static Answer.@Nullable Refused refusalToModerate(Message message, long userId) {
        boolean own = message.author.id() == userId || message.interaction != null;
        if (own || Access.may(message.channel, userId, Permission.MANAGE_MESSAGES)) {
            return null;
        }
        return Refusals.MISSING_PERMISSIONS;
    }

    static boolean moderates(Channel channel, long userId) {
        return Access.may(channel, userId, Permission.MANAGE_THREADS);
    }
}
