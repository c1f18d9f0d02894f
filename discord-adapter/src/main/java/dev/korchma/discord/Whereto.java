package dev.korchma.discord;

import dev.korchma.bot.chat.Place;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.sharding.ShardManager;

/** Finds the channel behind a place; an archived thread is opened again. */
final class Whereto {

    /** How many archived threads are looked through for one that is wanted again. */
    private static final int LOOKED_THROUGH = 200;

    private Whereto() {}

    /**
     * The channel to write to, empty when it is not there or locked.
     *
     * @throws RuntimeException as JDA does, when Discord refuses to tell or to open
     */
    static Optional<MessageChannel> find(ShardManager discord, Place place) {
        return switch (place.kind()) {
            case PRIVATE -> Optional.of(direct(discord, place.id()));
            case CHANNEL ->
                    Optional.ofNullable(discord.getChannelById(MessageChannel.class, place.id()));
            case THREAD -> thread(discord, place);
        };
    }

    static MessageChannel direct(ShardManager discord, String account) {
        return discord.getShards().getFirst().openPrivateChannelById(account).complete();
    }

    private static Optional<MessageChannel> thread(ShardManager discord, Place place) {
        ThreadChannel there = discord.getThreadChannelById(place.id());
        return Optional.ofNullable(there)
                .or(() -> archived(discord, place))
                .filter(thread -> !thread.isLocked())
                .map(Whereto::opened);
    }

    /** JDA forgets a thread that is archived. */
    private static Optional<ThreadChannel> archived(ShardManager discord, Place place) {
        String parent = place.parent();
        return Optional.ofNullable(parent)
                .map(id -> discord.getChannelById(IThreadContainer.class, id))
                .flatMap(channel ->
                        channel
                                .retrieveArchivedPublicThreadChannels()
                                .takeAsync(LOOKED_THROUGH)
                                .join()
                                .stream()
                                .filter(thread -> thread.getId().equals(place.id()))
                                .findFirst());
    }

    private static MessageChannel opened(ThreadChannel thread) {
        if (thread.isArchived()) {
            thread.getManager().setArchived(false).complete();
        }
        return thread;
    }
}
