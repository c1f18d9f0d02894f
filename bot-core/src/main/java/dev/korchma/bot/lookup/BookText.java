package dev.korchma.bot.lookup;

import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a book says of an entry, in leaves of which each fits into a message. */
record BookText(List<String> leaves) {

    /** As much as stands on the card itself. */
    private static final int SHORT = 700;

    private static final int LEAF = 1_800;

    BookText {
        leaves = List.copyOf(leaves);
    }

    /**
     * In the reader's language, or in the one it was written in; without leaves if there is none.
     */
    static BookText of(PackTexts texts, String id, Language language) {
        return new BookText(
                Stream.concat(Stream.of(language), Stream.of(Language.values()))
                        .map(one -> texts.form(one, id, PackTexts.PROSE))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(BookText::leaves)
                        .orElse(List.of()));
    }

    boolean isShort() {
        return leaves.size() == 1 && leaves.getFirst().length() <= SHORT;
    }

    /** Cut between paragraphs, else between words, else where a leaf is full. */
    private static List<String> leaves(String text) {
        List<String> leaves = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > LEAF) {
            int end = rest.lastIndexOf("\n\n", LEAF);
            end = end > LEAF / 2 ? end : rest.lastIndexOf(' ', LEAF);
            end = end > LEAF / 2 ? end : LEAF;
            end = Character.isLowSurrogate(rest.charAt(end)) ? end - 1 : end;
            leaves.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        leaves.add(rest);
        return leaves;
    }
}
