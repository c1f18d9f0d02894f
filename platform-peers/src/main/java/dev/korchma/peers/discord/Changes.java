package dev.korchma.peers.discord;

import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages that changed, for whoever watches all screens at once.
 *
 * @param last the number of the latest change
 */
public record Changes(long last, List<Change> changes) {

    /**
     * One message as it is now.
     *
     * @param gone whether it was deleted; then it is as it was last
     * @param nonce what the bot sent along, null for nothing
     * @param interaction the act it answers, null for none
     * @param onlyFor the one who sees it, null when all of the channel do
     */
    public record Change(
            long channel,
            Seen seen,
            boolean gone,
            @Nullable String nonce,
            @Nullable Long interaction,
            @Nullable Long onlyFor) {

        static Change of(World world, Message message) {
            var act = message.interaction;
            return new Change(
                    message.channel.id(),
                    new Screen(world, world.bot()).seen(message),
                    message.channel.message(message.id) == null,
                    message.nonce,
                    act == null ? null : act.id(),
                    message.onlyFor);
        }
    }
}
