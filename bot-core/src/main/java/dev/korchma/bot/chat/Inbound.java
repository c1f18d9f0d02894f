package dev.korchma.bot.chat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something a person said or did on a front, decoded by its adapter. */
public sealed interface Inbound {

    Envelope envelope();

    /**
     * A command with the options that came with it, as text.
     *
     * @param path the command and, where it has them, its subcommand: {@code "duel user"}
     */
    record CommandCall(Envelope envelope, String path, Map<String, String> options)
            implements Inbound {
        public CommandCall {
            options = Map.copyOf(options);
        }
    }

    /** A button, by the token it carried. */
    record Press(Envelope envelope, String token) implements Inbound {}

    /** Entries taken from a select, by the token of the select; one value at least. */
    record Selection(Envelope envelope, String token, List<String> values) implements Inbound {
        public Selection {
            values = List.copyOf(values);
        }
    }

    /**
     * A form sent back, by its token; fields left empty are absent.
     *
     * @param redrawable whether it was opened by a control of a message that can still be redrawn
     */
    record FormSent(Envelope envelope, String token, Map<String, String> fields, boolean redrawable)
            implements Inbound {
        public FormSent {
            fields = Map.copyOf(fields);
        }

        public FormSent(Envelope envelope, String token, Map<String, String> fields) {
            this(envelope, token, fields, false);
        }
    }

    /**
     * A person is typing an option and wants to know what could stand there. Answered by {@link
     * Reply#suggest}; writes nothing.
     */
    record Completion(Envelope envelope, String path, Map<String, String> options, String option)
            implements Inbound {
        public Completion {
            options = Map.copyOf(options);
        }

        /** What has been typed of the option so far, possibly nothing. */
        public String typed() {
            return options.getOrDefault(option, "");
        }
    }

    /** Somebody came into the place: from now on the others can find them there. */
    record Arrival(Envelope envelope) implements Inbound {}

    /**
     * A line of plain text; one that begins with one slash is a typed command.
     *
     * @param answers the platform's id of the message in the same place that it answers, null where
     *     it answers none
     */
    record Line(Envelope envelope, String text, @Nullable String answers) implements Inbound {
        public Line(Envelope envelope, String text) {
            this(envelope, text, null);
        }

        /** Two slashes begin a word out of character, which is talk like any other. */
        public boolean isCommand() {
            return text.startsWith("/") && !text.startsWith("//");
        }
    }
}
