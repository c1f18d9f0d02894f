package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.User;
import dev.korchma.peers.discord.world.World;

/** Somebody with a client. */
public final class DiscordPerson {

    private final World world;
    private final News news;
    private final User user;

    DiscordPerson(World world, News news, User user) {
        this.world = world;
        this.news = news;
        this.user = user;
    }

    public long id() {
        return user.id();
    }

    public String name() {
        return user.name();
    }

    User user() {
        return user;
    }

    /** Becomes a member. */
    public DiscordPerson joins(Guild guild) {
        world.locked(() -> world.join(guild, user));
        return this;
    }

    /** Opens a channel or thread of a server. */
    public DiscordPlace in(Channel channel) {
        return new DiscordPlace(world, news, user, channel);
    }

    /** Opens the private conversation with the bot. */
    public DiscordPlace inPrivate() {
        return in(world.locked(() -> world.directChannel(world.bot(), user)));
    }

    /** Lets the bot write first, or not: then it gets 50007. */
    public void acceptsPrivateMessages(boolean accept) {
        user.acceptDirectMessages(accept);
    }
}
