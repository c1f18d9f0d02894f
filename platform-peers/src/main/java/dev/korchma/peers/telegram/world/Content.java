package dev.korchma.peers.telegram.world;

import dev.korchma.peers.telegram.text.Formatted;
import tools.jackson.databind.node.ObjectNode;

/** What a message holds. */
public sealed interface Content {

    /** What a person writes in it or reads of it; empty for what the server itself says. */
    Formatted words();

    /** Text alone. */
    record Words(Formatted text) implements Content {

        @Override
        public Formatted words() {
            return text;
        }
    }

    /** A picture with a caption, which may be empty. */
    record Picture(StoredFile file, Formatted caption, boolean spoiler) implements Content {

        @Override
        public Formatted words() {
            return caption;
        }
    }

    /** Any other file with a caption, which may be empty. */
    record Paper(StoredFile file, Formatted caption) implements Content {

        @Override
        public Formatted words() {
            return caption;
        }
    }

    /**
     * A rich message of Bot API 10.1.
     *
     * @param shape the {@code RichMessage} of the API
     * @param plain what it reads like without any form
     */
    record Rich(ObjectNode shape, String plain) implements Content {

        @Override
        public Formatted words() {
            return Formatted.typed(plain);
        }
    }

    /**
     * What the server itself says: somebody joined, a topic was opened.
     *
     * @param fields of the message in the Bot API
     */
    record Service(ObjectNode fields) implements Content {

        @Override
        public Formatted words() {
            return Formatted.typed("");
        }
    }
}
