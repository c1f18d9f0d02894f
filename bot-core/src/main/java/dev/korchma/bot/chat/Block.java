package dev.korchma.bot.chat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One piece of a message's body. */
public sealed interface Block {

    /** The block as plain words. */
    String words();

    record Heading(Rich text) implements Block {
        @Override
        public String words() {
            return text.text();
        }
    }

    record Text(Rich text) implements Block {
        @Override
        public String words() {
            return text.text();
        }
    }

    /** Less important: dice in detail, hints. */
    record Small(Rich text) implements Block {
        @Override
        public String words() {
            return text.text();
        }
    }

    /** Short pairs of a name and a value. */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public String words() {
            return fields.stream()
                    .map(field -> field.name().text() + ": " + field.value().text())
                    .collect(Collectors.joining("\n"));
        }
    }

    record Field(Rich name, Rich value) {}

    /**
     * How full a track is.
     *
     * @param text the same in words, as {@code 7/12}, for those who do not see the bar
     * @param value 0 to {@code max}
     * @param max at least 1
     */
    record Bar(Rich label, Rich text, int value, int max) implements Block {
        public Bar {
            max = Math.max(1, max);
            value = Math.clamp(value, 0, max);
        }

        @Override
        public String words() {
            return label.text() + " " + text.text();
        }
    }

    /**
     * A picture.
     *
     * @param source path on the class path, never a name that tells a secret; or {@code drawn:} and
     *     a hash of what a {@link Gallery} keeps
     * @param alt the same in words
     */
    record Picture(String source, String alt) implements Block {

        private static final String DRAWN = "drawn:";

        /** What was drawn and is kept under this hash. */
        public static Picture ofDrawn(String hash, String alt) {
            return new Picture(DRAWN + hash, alt);
        }

        /** The hash of what was drawn; empty for a picture on the class path. */
        public Optional<String> drawn() {
            return source.startsWith(DRAWN)
                    ? Optional.of(source.substring(DRAWN.length()))
                    : Optional.empty();
        }

        @Override
        public String words() {
            return alt;
        }
    }

    /**
     * A file for whoever is shown it.
     *
     * @param hash under which a {@link Gallery} keeps the bytes
     * @param name what it is called where it is saved; every front takes such a name as it is
     */
    record Paper(String hash, String name) implements Block {

        private static final Pattern NAME =
                Pattern.compile("[a-z0-9][a-z0-9-]{0,59}\\.(?:json|ya?ml|txt)");

        public Paper {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("no name for a file: " + name);
            }
        }

        @Override
        public String words() {
            return name;
        }
    }

    record Divider() implements Block {
        @Override
        public String words() {
            return "---";
        }
    }
}
