package dev.korchma.bot.lookup;

import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a card is written with: the words of one game and of the house, in one language. */
record Page(PackWords words, Texts texts) {

    RuleSystem rules() {
        return words.pack().system();
    }

    String name(String id) {
        return words.name(id);
    }

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, ?> arguments) {
        return texts.plain(words.language(), "lookup." + key, arguments);
    }

    String dice(String text) {
        return ThrownWords.formula(text, texts, words.language());
    }

    /** A word of the house for a value of the rules. */
    String say(String key, Enum<?> value) {
        return say(key + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the game says in its own words what something is about. */
    boolean isAbout(String id) {
        return words.about(id).isPresent();
    }

    /** Whether it has a card of its own. */
    boolean isLookedUp(String id) {
        return words.pack().library().shelves().values().stream()
                .anyMatch(shelf -> shelf.entries().contains(id));
    }

    /** What a tag is called, where the game has a word for it. */
    Optional<String> tag(String tag) {
        return words.pack().texts().form(words.language(), tag, PackTexts.NAME);
    }

    /** As far as there are words for them. */
    List<String> tags(Iterable<String> tags) {
        List<String> named = new ArrayList<>();
        tags.forEach(tag -> tag(tag).ifPresent(named::add));
        return named;
    }
}
