package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.world.Author;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.User;
import dev.korchma.peers.discord.world.World;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain messages of people in one channel. Used under the lock of the world. */
final class Talk {

    private static final Pattern MENTION = Pattern.compile("<@!?(\\d{1,19})>");
    private static final int REPLY = 19;

    private final World world;
    private final News news;
    private final Channel channel;

    Talk(World world, News news, Channel channel) {
        this.world = world;
        this.news = news;
        this.channel = channel;
    }

    /**
     * @param repliesTo the message answered, or null
     */
    Message say(User user, String text, @Nullable Long repliesTo, @Nullable PersonFile file) {
        var message =
                new Message(
                        world.ids().next(),
                        channel,
                        new Author.Account(user),
                        repliesTo == null ? 0 : REPLY);
        message.content = text;
        message.repliesTo = repliesTo;
        if (file != null) {
            message.attachments.add(file.uploaded(world, channel));
        }
        MENTION.matcher(text)
                .results()
                .forEach(found -> message.mentions.add(Long.valueOf(found.group(1))));
        mentionRepliedTo(message);
        wakeThread(user);
        channel.messages().put(message.id, message);
        news.created(message);
        return message;
    }

    /** A reply names the author of the message it answers, unless the client's switch is off. */
    private void mentionRepliedTo(Message message) {
        var answered = message.repliesTo == null ? null : channel.message(message.repliesTo);
        if (answered != null && answered.author instanceof Author.Account(var author)) {
            message.mentions.add(author.id());
        }
    }

    /** Whoever writes in a thread is in it from then on, and an archived thread opens again. */
    private void wakeThread(User user) {
        var thread = channel.thread();
        if (thread == null) {
            return;
        }
        thread.members().putIfAbsent(user.id(), world.clock().now());
        if (thread.isArchived() && !thread.isLocked()) {
            thread.archive(false, world.clock().now());
            news.channel(channel, false);
        }
    }
}
