package dev.korchma.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private final Texts texts = new Texts();

    @Test
    void everySentenceIsThereInEveryLanguage() {
        assertThat(new TreeSet<>(texts.keys(Language.RU)))
                .isEqualTo(new TreeSet<>(texts.keys(Language.EN)))
                .isNotEmpty();
    }

    @Test
    void everyPatternIsWellFormed() {
        for (Language language : Language.values()) {
            for (String key : texts.keys(language)) {
                assertThat(arguments(language, key)).as(key).isNotNull();
            }
        }
    }

    @Test
    void noLanguageNeedsAnArgumentTheOtherDoesNotKnow() {
        for (String key : texts.keys(Language.EN)) {
            Set<String> english = arguments(Language.EN, key);
            Set<String> russian = arguments(Language.RU, key);
            Set<String> inEither = new TreeSet<>(english);
            inEither.addAll(russian);
            boolean oneLeavesSomethingOut = english.equals(inEither) || russian.equals(inEither);
            assertThat(oneLeavesSomethingOut).as("%s: %s %s", key, english, russian).isTrue();
        }
    }

    @Test
    void russianIsWrittenInRussian() {
        assertThat(texts.keys(Language.RU))
                .filteredOn(key -> !key.startsWith("command.language.to."))
                // What an app calls itself it is called in every language.
                .filteredOn(key -> !key.startsWith("front."))
                .filteredOn(key -> english(texts.rich(Language.RU, key).text()))
                .isEmpty();
    }

    /**
     * Whether words stand there and none of them is Russian; arguments and commands do not count.
     */
    private static boolean english(String sentence) {
        String words = sentence.replaceAll("\\{[^}]*}|/\\w+|\\d\\w*", "");
        return words.matches("(?s).*[A-Za-z]{3}.*") && !words.matches("(?s).*[а-яё].*");
    }

    private Set<String> arguments(Language language, String key) {
        MessagePattern pattern = new MessagePattern(texts.pattern(language, key));
        Set<String> names = new TreeSet<>();
        for (int part = 0; part < pattern.countParts(); part++) {
            if (pattern.getPartType(part) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(part)));
            }
        }
        return names;
    }
}
