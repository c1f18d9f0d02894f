package dev.korchma.plays.stage;

import dev.korchma.plays.language.Sight.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What one person sees.
 *
 * @param messages oldest first; a form that is open stands last as a message of its own
 * @param suggestions what is shown to somebody who types
 */
public record Screen(List<Message> messages, List<String> suggestions) {

    public Screen {
        messages = List.copyOf(messages);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * One message.
     *
     * @param id the same message keeps it when it is redrawn
     * @param text as lines, without looks
     * @param onlyYou whether it is marked as seen by this person alone
     * @param labels what can be clicked: buttons, entries of lists
     * @param files the names of what can be saved
     * @param pictured whether a picture is shown in it
     */
    public record Message(
            String id,
            String text,
            boolean onlyYou,
            List<String> labels,
            List<String> files,
            boolean pictured) {
        public Message {
            labels = List.copyOf(labels);
            files = List.copyOf(files);
        }

        /** Of words alone. */
        public Message(String id, String text, boolean onlyYou, List<String> labels) {
            this(id, text, onlyYou, labels, List.of(), false);
        }

        boolean holds(Words words) {
            if (words.pictured() && !pictured) {
                return false;
            }
            return words.whole()
                    ? text.lines().anyMatch(line -> line.strip().equals(words.text()))
                    : text.contains(words.text()) || flat(text).contains(flat(words.text()));
        }

        private static String flat(String text) {
            return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }

    boolean offers(String label) {
        return messages.stream()
                .flatMap(message -> message.labels().stream())
                .anyMatch(shown -> fits(shown, label));
    }

    /**
     * Whether a label is meant: in full, or by a part of it that begins a word; behind an equals
     * sign in full only, but for the hint of an entry.
     */
    public static boolean fits(String shown, String meant) {
        String low = shown.toLowerCase(Locale.ROOT).strip();
        String part = meant.toLowerCase(Locale.ROOT).strip();
        return part.startsWith("=")
                ? isWhole(low, part.substring(1).strip())
                : low.equals(part)
                        || Stream.of(" ", "\u00a0", "(", "«")
                                .anyMatch(gap -> low.contains(gap + part))
                        || low.startsWith(part);
    }

    private static boolean isWhole(String shown, String meant) {
        return shown.equals(meant)
                || Stream.of(" — ", " · ").anyMatch(hint -> shown.startsWith(meant + hint));
    }

    /** The latest messages, for a report. */
    String describe() {
        int from = Math.max(0, messages.size() - 12);
        StringBuilder out = new StringBuilder();
        if (messages.isEmpty()) {
            out.append("        (nothing)\n");
        }
        for (Message message : messages.subList(from, messages.size())) {
            out.append(message.onlyYou() ? "      * only you: " : "      * ");
            out.append(message.pictured() ? "(a picture) " : "");
            out.append(shorten(message.text()).replace("\n", "\n        "));
            message.labels().forEach(label -> out.append(" [").append(label).append(']'));
            message.files().forEach(file -> out.append(" (file ").append(file).append(')'));
            out.append('\n');
        }
        if (!suggestions.isEmpty()) {
            out.append("      suggested: ").append(String.join(" | ", suggestions)).append('\n');
        }
        return out.toString();
    }

    private static String shorten(String text) {
        return text.length() > 1500 ? text.substring(0, 1500) + "…" : text;
    }
}
