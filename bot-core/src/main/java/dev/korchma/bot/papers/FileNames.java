package dev.korchma.bot.papers;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Names of files that every platform and every machine takes. */
public final class FileNames {

    private static final int LONGEST = 40;

    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");

    private FileNames() {}

    /**
     * The name in Latin letters, digits and hyphens.
     *
     * @param fallback where nothing of the name is left
     */
    public static String of(String name, String fallback) {
        String plain =
                LATIN.transliterate(name)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['\u02b9\u02bc’]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
        return cut.isEmpty() ? fallback : cut;
    }
}
