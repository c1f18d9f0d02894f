package dev.korchma.peers.telegram.world;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as it stands now; an edit makes another value under the same id.
 *
 * @param id within the chat, 0 for one that only {@code receiver} sees
 * @param whisper within the chat, 0 for one that everybody sees
 * @param receiver of a whisper the bot sent
 * @param date seconds since 1970
 * @param thread the topic, 0 for none and for the general one
 * @param markup the keyboard or the request to reply as the bot sent it
 * @param replyTo id of the message answered, 0 for none
 * @param edited seconds since 1970, 0 if never
 */
public record Message(
        int id,
        int whisper,
        @Nullable Account receiver,
        long chat,
        Account from,
        long date,
        int thread,
        Content content,
        @Nullable ObjectNode markup,
        int replyTo,
        long edited) {

    /** The message with a keyboard and as an answer to another one, 0 for none. */
    public Message with(@Nullable ObjectNode keyboard, int answered) {
        return new Message(
                id, whisper, receiver, chat, from, date, thread, content, keyboard, answered,
                edited);
    }

    /** The message with other content and another keyboard. */
    public Message edited(Content other, @Nullable ObjectNode keyboard, long when) {
        return new Message(
                id, whisper, receiver, chat, from, date, thread, other, keyboard, replyTo, when);
    }

    /** Whether content and keyboard are already these. */
    public boolean sameAs(Content other, @Nullable ObjectNode keyboard) {
        return content.equals(other) && Objects.equals(markup, keyboard);
    }

    /** Whether only one person sees it. */
    public boolean isWhisper() {
        return whisper != 0;
    }
}
