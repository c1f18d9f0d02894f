package dev.korchma.bot.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.MessageFormat;
import java.util.Map;

/**
 * ICU message patterns, read once: reading one costs more than filling it in. Those of packs come
 * and go with their packs, so only so many are kept.
 */
public final class Patterns {

    private record Key(String pattern, Language language) {}

    private static final Cache<Key, MessageFormat> READ =
            Caffeine.newBuilder().maximumSize(5_000).build();

    private Patterns() {}

    /** The pattern with its named arguments filled in. */
    public static String fill(String pattern, Language language, Map<String, ?> arguments) {
        MessageFormat format =
                READ.get(
                        new Key(pattern, language),
                        key -> new MessageFormat(key.pattern(), key.language().locale()));
        // A format serves one caller at a time.
        synchronized (format) {
            return format.format(arguments);
        }
    }
}
