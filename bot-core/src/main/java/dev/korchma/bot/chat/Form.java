package dev.korchma.bot.chat;

import java.util.List;

/**
 * Questions asked at once; sent back as {@link Inbound.FormSent}.
 *
 * @param inputs 1 to 5
 * @param secret whether question and answer are the asker's alone: a front that asks line by line
 *     must not do so before the others
 */
public record Form(String token, String title, List<Input> inputs, boolean secret) {
    public Form {
        inputs = List.copyOf(inputs);
    }

    public Form(String token, String title, List<Input> inputs) {
        this(token, title, inputs, false);
    }

    /** The same questions for the asker alone. */
    public Form inSecret() {
        return new Form(token, title, inputs, true);
    }

    /** One question of a form. */
    public sealed interface Input {
        String id();

        String label();
    }

    /**
     * @param placeholder an example of what could stand there, possibly empty
     * @param max longest answer in characters
     * @param value what stands there to begin with, possibly empty; a front that asks line by line
     *     leaves it out
     */
    public record TextInput(
            String id, String label, String placeholder, boolean required, int max, String value)
            implements Input {
        public TextInput(String id, String label, String placeholder, boolean required, int max) {
            this(id, label, placeholder, required, max, "");
        }
    }

    /**
     * A file, which {@link Envelope#attached} brings back; the field holds its name.
     *
     * @param max bytes
     */
    public record FileInput(String id, String label, int max) implements Input {}

    /** One of 1 to 25 options. */
    public record ChoiceInput(String id, String label, List<Control.Option> options)
            implements Input {
        public ChoiceInput {
            options = List.copyOf(options);
        }
    }
}
