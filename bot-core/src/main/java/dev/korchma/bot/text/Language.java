package dev.korchma.bot.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A language everything is said in. */
public enum Language {
    EN("en"),
    RU("ru");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag, as {@code ru}. */
    public String tag() {
        return tag;
    }

    /** For ICU. */
    public ULocale locale() {
        return ULocale.forLanguageTag(tag);
    }

    /**
     * The language nearest to a client's locale, as {@code ru-RU}; English where we do not speak
     * it. Ukrainian, Belarusian and Kazakh clients are better served by Russian.
     */
    public static Language nearest(@Nullable String localeTag) {
        if (localeTag == null) {
            return EN;
        }
        String spoken = ULocale.forLanguageTag(localeTag.replace('_', '-')).getLanguage();
        return List.of("ru", "uk", "be", "kk").contains(spoken) ? RU : EN;
    }

    /** The language of exactly this tag, or null. */
    public static @Nullable Language ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElse(null);
    }
}
