package dev.korchma.bot.rulebooks;

import java.util.Collections;
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

    public PackSource {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** A pack as {@link Pack#document()} kept it: gives the same pack with the same hash. */
    public static PackSource ofDocument(String document) {
        return new PackSource(Map.of(DOCUMENT, document));
    }
}
