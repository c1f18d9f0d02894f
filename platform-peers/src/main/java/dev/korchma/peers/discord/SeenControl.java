package dev.korchma.peers.discord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to press or to choose from. */
public sealed interface SeenControl {

    /** What is written on it; for a menu its placeholder. */
    String label();

    /** What the bot gets back; empty for a link. */
    String customId();

    boolean disabled();

    /**
     * A button.
     *
     * @param label its emoji, when it has no words
     * @param url where a link leads, null for others
     * @param style Discord's: 1 primary, 2 secondary, 3 success, 4 danger, 5 a link
     */
    record Button(String label, String customId, boolean disabled, @Nullable String url, int style)
            implements SeenControl {}

    /**
     * A menu.
     *
     * @param type Discord's component type: 3 strings, 5 people, 6 roles, 7 both, 8 channels
     * @param choices empty for menus of people, roles and channels
     */
    record Menu(
            String label,
            String customId,
            boolean disabled,
            int type,
            int atLeast,
            int atMost,
            List<Choice> choices)
            implements SeenControl {}

    /** One entry of a menu. */
    record Choice(String label, String value, String description, boolean chosen) {}
}
