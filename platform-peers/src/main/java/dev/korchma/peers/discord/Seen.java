package dev.korchma.peers.discord;

import java.util.List;

/**
 * A message as one person's client shows it.
 *
 * @param author the name above it
 * @param lines text in reading order, of the message, its embeds or its components; markdown kept,
 *     mentions as names; "---" is a dividing line
 * @param ephemeral whether nobody else sees it
 * @param thinking whether it only says that the bot is thinking
 * @param controls buttons and menus in reading order
 * @param files pictures and other attachments that are shown
 */
public record Seen(
        long id,
        String author,
        List<String> lines,
        boolean ephemeral,
        boolean thinking,
        boolean pinned,
        boolean edited,
        List<SeenControl> controls,
        List<SeenFile> files) {

    /** The lines as one text. */
    public String text() {
        return String.join("\n", lines);
    }

    /** The labels of the buttons that can be pressed. */
    public List<String> buttons() {
        return controls.stream()
                .filter(control -> control instanceof SeenControl.Button && !control.disabled())
                .map(SeenControl::label)
                .toList();
    }
}
