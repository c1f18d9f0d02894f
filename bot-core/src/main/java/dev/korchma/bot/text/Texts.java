package dev.korchma.bot.text;

import dev.korchma.bot.chat.Rich;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence the bot says, from {@code text/*_en.properties} and {@code text/*_ru.properties}:
 * ICU message patterns with named arguments, and the marks of {@link Markup} for looks. What a
 * person typed goes in as an argument and never becomes a mark.
 */
@Component
public final class Texts {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            patterns.put(language, read(language));
        }
    }

    /** Whether there is a sentence under this key in every language. */
    public boolean has(String key) {
        return patterns.values().stream().allMatch(known -> known.containsKey(key));
    }

    public Set<String> keys(Language language) {
        return known(language).keySet();
    }

    /** The pattern as written, for the checks of the message files. */
    public String pattern(Language language, String key) {
        String pattern = known(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.tag());
        }
        return pattern;
    }

    public Rich rich(Language language, String key) {
        return rich(language, key, Map.of());
    }

    /**
     * Says a sentence.
     *
     * @param arguments numbers choose plural forms; strings and {@link Rich} stand as they are; a
     *     {@link Pick} chooses a branch of a {@code select}
     */
    public Rich rich(Language language, String key, Map<String, ?> arguments) {
        List<Rich> inserted = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        arguments.forEach((name, value) -> values.put(name, argument(value, inserted)));
        return Markup.read(Patterns.fill(pattern(language, key), language, values), inserted);
    }

    /** A sentence without looks, for labels. */
    public String plain(Language language, String key, Map<String, ?> arguments) {
        return rich(language, key, arguments).text();
    }

    public String plain(Language language, String key) {
        return plain(language, key, Map.of());
    }

    /** What an app is called in a sentence: its own name where nobody worded it. */
    public String app(Language language, String front) {
        String key = "front." + front;
        return has(key) ? plain(language, key) : front;
    }

    /** A word that chooses a branch of a {@code select} and is never shown. */
    public record Pick(String branch) {}

    private Map<String, String> known(Language language) {
        return Objects.requireNonNull(patterns.get(language));
    }

    private static Object argument(Object value, List<Rich> inserted) {
        return switch (value) {
            case Rich rich -> Markup.placeholder(inserted, rich);
            case Pick(String branch) -> branch;
            case Number number -> number;
            default -> Markup.placeholder(inserted, Rich.plain(value.toString()));
        };
    }

    private static Map<String, String> read(Language language) {
        try {
            Map<String, String> all = new HashMap<>();
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:text/*_" + language.tag() + ".properties");
            for (Resource file : files) {
                Properties properties = new Properties();
                try (Reader reader =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, pattern) -> all.put(key.toString(), pattern.toString()));
            }
            return Map.copyOf(all);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
