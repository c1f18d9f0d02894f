package dev.korchma.discord;

import dev.korchma.bot.chat.Communities;
import dev.korchma.bot.chat.Place;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.sharding.ShardManager;

/** Finds the channel behind a place; an archived thread is opened again. */
final class Whereto {

    /** How many archived threads are looked through for one that is wanted again. */
    private static final int LOOKED_THROUGH = 200;

    private final Connection connection;
    private final Sent sent;
    private final Communities communities;

    Whereto(Connection connection, Sent sent, Communities communities) {
        this.connection = connection;
        this.sent = sent;
        this.communities = communities;
    }

    /**
     * The channel to write to; empty when it is not there, or is a thread somebody locked and we
     * are no moderator.
     *
     * @throws DiscordAway when it may be there and cannot be seen just now
     * @throws RuntimeException as JDA does, when Discord refuses to tell or to open
     */
    Optional<MessageChannel> find(Place place) {
        return sighted(place, () -> look(place));
    }

    private Optional<MessageChannel> look(Place place) {
        ShardManager discord = connection.discord();
        return switch (place.kind()) {
            case PRIVATE -> Optional.of(direct(discord, place.id()));
            case CHANNEL -> channel(discord, place);
            case THREAD -> thread(discord, place);
            case ASIDE -> aside(discord, place);
        };
    }

    /**
     * What was not there may have been out of sight and come back since: only what is not there
     * while everything can be seen is gone. JDA shows what it has of a server that comes back, and
     * what is asked of it then fails.
     */
    private <T> Optional<T> sighted(Place place, Supplier<Optional<T>> look) {
        Optional<T> found = glimpse(look);
        if (found.isPresent()) {
            return found;
        }
        String guild = guildOf(place).orElse(null);
        connection.requireSight(guild);
        try {
            Optional<T> again = look.get();
            if (again.isEmpty()) {
                connection.requireSight(guild);
            }
            return again;
        } catch (IllegalStateException halfThere) {
            connection.requireSight(guild);
            throw halfThere;
        }
    }

    private static <T> Optional<T> glimpse(Supplier<Optional<T>> look) {
        try {
            return look.get();
        } catch (IllegalStateException halfThere) {
            return Optional.empty();
        }
    }

    /** A post of a forum is a channel to us, and a thread to Discord. */
    private Optional<MessageChannel> channel(ShardManager discord, Place place) {
        MessageChannel there = discord.getChannelById(MessageChannel.class, place.id());
        if (there == null) {
            return asleep(discord, place).flatMap(Whereto::awake);
        }
        return there instanceof ThreadChannel post ? awake(post) : Optional.of(there);
    }

    private Optional<ThreadChannel> asleep(ShardManager discord, Place place) {
        return sent.guildOf(place.id())
                .map(discord::getGuildById)
                .flatMap(guild -> Forums.asleep(guild, place.id(), LOOKED_THROUGH));
    }

    /**
     * A channel that may have threads; empty for what has none, as the chat of a voice channel or a
     * post of a forum.
     */
    Optional<IThreadContainer> container(Place place) {
        return sighted(
                place,
                () ->
                        Optional.ofNullable(
                                connection
                                        .discord()
                                        .getChannelById(IThreadContainer.class, place.id())));
    }

    /** The server a place is in, even when it cannot be seen just now. */
    Optional<String> guildOf(Place place) {
        return Optional.ofNullable(connection.discord().getGuildChannelById(place.id()))
                .map(channel -> channel.getGuild().getId())
                .or(() -> sent.guildOf(place.id()))
                .or(() -> communities.around(place.front(), place.id()));
    }

    static MessageChannel direct(ShardManager discord, String account) {
        return discord.getShards().getFirst().openPrivateChannelById(account).complete();
    }

    private static Optional<MessageChannel> thread(ShardManager discord, Place place) {
        ThreadChannel there = discord.getThreadChannelById(place.id());
        return Optional.ofNullable(there)
                .or(() -> archived(discord, place))
                .flatMap(Whereto::awake);
    }

    private Optional<MessageChannel> aside(ShardManager discord, Place place) {
        ThreadChannel there = discord.getThreadChannelById(place.id());
        return Optional.ofNullable(there)
                .or(() ->
                        sent.channelOf(place.id())
                                .map(discord::getTextChannelById)
                                .flatMap(channel -> archivedAside(channel, place)))
                .flatMap(Whereto::awake);
    }

    /** Discord lists the private threads we are in apart. */
    private static Optional<ThreadChannel> archivedAside(TextChannel channel, Place place) {
        return channel
                .retrieveArchivedPrivateJoinedThreadChannels()
                .takeAsync(LOOKED_THROUGH)
                .join()
                .stream()
                .filter(one -> one.getId().equals(place.id()))
                .findFirst();
    }

    private static Optional<MessageChannel> awake(ThreadChannel thread) {
        return isLocked(thread) ? Optional.empty() : Optional.of(opened(thread));
    }

    /** Whether somebody locked a thread, and we are no moderator. */
    static boolean isLocked(Channel channel) {
        return channel instanceof ThreadChannel thread && thread.isLocked() && !moderates(thread);
    }

    private static boolean moderates(ThreadChannel thread) {
        return thread.getGuild().getSelfMember().hasPermission(thread, Permission.MANAGE_THREADS);
    }

    /** JDA forgets a thread that is archived. */
    private static Optional<ThreadChannel> archived(ShardManager discord, Place place) {
        String parent = place.parent();
        return Optional.ofNullable(parent)
                .map(id -> discord.getChannelById(IThreadContainer.class, id))
                .flatMap(channel -> Forums.archived(channel, place.id(), LOOKED_THROUGH));
    }

    private static MessageChannel opened(ThreadChannel thread) {
        if (thread.isArchived()) {
            thread.getManager().setArchived(false).complete();
        }
        return thread;
    }
}
