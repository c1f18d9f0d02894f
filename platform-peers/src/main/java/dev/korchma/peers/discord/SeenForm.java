package dev.korchma.peers.discord;

import java.util.List;

/**
 * A form open on a person's screen.
 *
 * @param opener the act that opened it
 * @param customId the form's, as the bot gets it back
 * @param texts words between the fields
 */
public record SeenForm(
        long opener, String title, String customId, List<Field> fields, List<String> texts) {

    /**
     * One field.
     *
     * @param value what stands in it already
     * @param type Discord's component type: 4 text, 3 menu, 5 to 8 people, roles and channels, 19 a
     *     file
     * @param choices labels of a menu
     */
    public record Field(
            String label,
            String customId,
            int type,
            boolean required,
            String value,
            List<SeenControl.Choice> choices) {}
}
