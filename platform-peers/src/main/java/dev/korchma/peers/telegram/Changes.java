package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.World;
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
     * @param message its id in the chat, 0 for a whisper
     * @param whisper its id among the whispers, 0 for what everybody sees
     * @param receiver the one who sees a whisper of the bot's, null for any other message
     * @param fromBot whether the bot under test wrote it
     * @param seen null when it was deleted
     */
    public record Change(
            long chat,
            int message,
            int whisper,
            @Nullable Long receiver,
            boolean fromBot,
            @Nullable Seen seen) {

        static Change of(World world, Chat.Change change) {
            var chat = world.chat(change.chat()).orElseThrow();
            var message =
                    change.whisper() == 0
                            ? chat.messages().get(change.message())
                            : chat.whispers().get(change.whisper());
            if (message == null) {
                return new Change(
                        change.chat(), change.message(), change.whisper(), null, false, null);
            }
            var receiver = message.receiver();
            return new Change(
                    change.chat(),
                    change.message(),
                    change.whisper(),
                    receiver == null ? null : receiver.id(),
                    message.from().equals(world.bot()),
                    new Sight(world.bot(), chat).seen(message));
        }
    }
}
