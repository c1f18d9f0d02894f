package dev.korchma.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;

/**
 * A forum has no talk of its own: each of its posts is a place, as a channel is elsewhere, although
 * Discord keeps them as threads. There are no threads in it, so a fight stands in the post.
 */
final class Forums {

    private Forums() {}

    static boolean isPost(ThreadChannel thread) {
        return thread.getParentChannel() instanceof IPostContainer;
    }

    /** A post that fell asleep: JDA forgets it, and which forum it is in. */
    static Optional<ThreadChannel> asleep(Guild guild, String post, int lookedThrough) {
        List<? extends IThreadContainer> forums =
                Stream.concat(guild.getForumChannels().stream(), guild.getMediaChannels().stream())
                        .toList();
        return forums.stream()
                .flatMap(forum -> archived(forum, post, lookedThrough).stream())
                .findFirst();
    }

    /** An archived thread of a channel, among the latest. */
    static Optional<ThreadChannel> archived(
            IThreadContainer channel, String thread, int lookedThrough) {
        return channel
                .retrieveArchivedPublicThreadChannels()
                .takeAsync(lookedThrough)
                .join()
                .stream()
                .filter(one -> one.getId().equals(thread))
                .findFirst();
    }
}
