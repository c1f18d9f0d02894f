package dev.korchma.bot.rulebooks;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one pack before anybody has read them.
 *
 * @param files contents by path inside the pack, with forward slashes; golden cases are left out
 */
public record PackSource(Map<String, String> files) {

    /** The only file of a pack that was kept as one document. */
    static final String DOCUMENT = "pack.json";

    /**
     * {@code creatures.yaml} before {@code creatures-beasts.yaml}: the end of a name is no part of
     * it.
     */
    private static final Comparator<String> BY_NAME =
            Comparator.comparing(PackSource::bare).thenComparing(Comparator.naturalOrder());

    public PackSource {
        Map<String, String> sorted = new TreeMap<>(BY_NAME);
        sorted.putAll(files);
        files = Collections.unmodifiableMap(sorted);
    }

    private static String bare(String path) {
        int end = path.lastIndexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }

    /** A pack as {@link Pack#document()} kept it: gives the same pack with the same hash. */
    public static PackSource ofDocument(String document) {
        return new PackSource(Map.of(DOCUMENT, document));
    }
}
