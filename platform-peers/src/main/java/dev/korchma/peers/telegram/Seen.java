package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.text.Entity;
import java.util.List;
import java.util.Optional;

/**
 * A message as one person's client shows it at one moment.
 *
 * @param id within the chat, 0 for a message only this person sees
 * @param whisper the id of such a message, 0 for any other
 * @param from the first name of the sender
 * @param text the text or the caption without markup; what the server itself says is in brackets
 * @param topic the thread it is in, 0 for none
 * @param replyTo the message it answers, 0 for none
 * @param file nothing for text alone
 * @param asksReply whether the client has opened the field for an answer
 */
public record Seen(
        long chat,
        int id,
        int whisper,
        String from,
        String text,
        List<Entity> entities,
        int topic,
        int replyTo,
        Optional<Attached> file,
        List<List<Button>> keyboard,
        boolean edited,
        boolean pinned,
        boolean asksReply) {

    /**
     * A picture or another file.
     *
     * @param sha256 of the bytes, in hexadecimal digits
     * @param width in pixels, 0 for what is no picture
     */
    public record Attached(
            boolean photo, String name, String sha256, int size, int width, int height) {}

    /**
     * A button under a message.
     *
     * @param data empty for a button that asks the bot nothing
     * @param url empty for a button that opens nothing
     * @param style as the Bot API names it, empty for the client's own
     */
    public record Button(String label, String data, String url, boolean disabled, String style) {}

    /** Whether only this person sees it. */
    public boolean ephemeral() {
        return whisper != 0;
    }

    /** The button with this label, else the first whose label holds these words. */
    public Optional<Button> button(String words) {
        List<Button> all =
                keyboard.stream()
                        .flatMap(List::stream)
                        .filter(button -> button.label().contains(words))
                        .toList();
        return all.stream()
                .filter(button -> button.label().equals(words))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
