package dev.korchma.bot.imports;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a game has already, as it is written: names, words and ids that are taken. */
final class Known {

    private final Map<Language, Map<String, Map<String, String>>> texts = new HashMap<>();

    /** By section, then by name: which entries bear it. */
    private final Map<String, Map<String, String>> named = new HashMap<>();

    private final Map<String, Map<String, List<String>>> tags = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Known(Pack pack) {
        List<Map<?, ?>> written = written(pack);
        for (Language language : Language.values()) {
            Map<String, Map<String, String>> all = new LinkedHashMap<>();
            for (Map<?, ?> root : written) {
                if (root.get("texts") instanceof Map<?, ?> byLanguage) {
                    all.putAll(forms(byLanguage.get(language.tag())));
                }
            }
            texts.put(language, all);
        }
        pack.texts().forms().values().forEach(forms -> taken.addAll(forms.keySet()));
        texts.values().forEach(forms -> taken.addAll(forms.keySet()));
        texts.getOrDefault(Language.EN, Map.of())
                .forEach((id, forms) -> {
                    if (!id.contains("{")) {
                        words.putIfAbsent(folded(forms.getOrDefault(PackTexts.NAME, id)), id);
                    }
                });
        for (String section : List.of("creatures", "items", "actions", "effects")) {
            for (Map<?, ?> root : written) {
                if (root.get(section) instanceof Map<?, ?> entries) {
                    entries.forEach((id, entry) -> entry(pack, section, String.valueOf(id), entry));
                }
            }
        }
    }

    /** What was written for a game, from the lowest it lies over on. */
    private static List<Map<?, ?>> written(Pack pack) {
        List<Map<?, ?>> all = new ArrayList<>();
        for (Pack one = pack; one != null; one = one.base()) {
            all.addFirst(JsonTree.readTrusted(one.document().getBytes(StandardCharsets.UTF_8)));
        }
        return all;
    }

    private void entry(Pack pack, String section, String id, @Nullable Object entry) {
        List<String> own =
                entry instanceof Map<?, ?> table && table.get("tags") instanceof Collection<?> some
                        ? some.stream().map(String::valueOf).toList()
                        : List.of();
        tags.computeIfAbsent(section, it -> new HashMap<>()).put(id, own);
        Map<String, String> names = named.computeIfAbsent(section, it -> new HashMap<>());
        for (Language language : Language.values()) {
            for (String name : pack.texts().searchWords(language, id)) {
                names.putIfAbsent(folded(name), id);
            }
        }
    }

    /** The entry of a section, with a tag if one is asked for, that bears this id or this name. */
    @Nullable String entry(String section, @Nullable String tag, @Nullable String id, String name) {
        Map<String, List<String>> entries = tags.getOrDefault(section, Map.of());
        String found =
                id != null && fits(entries, id, tag)
                        ? id
                        : named.getOrDefault(section, Map.of()).get(folded(name));
        return found != null && fits(entries, found, tag) ? found : null;
    }

    private static boolean fits(
            Map<String, List<String>> entries, String id, @Nullable String tag) {
        List<String> own = entries.get(id);
        return own != null && (tag == null || own.contains(tag));
    }

    /** The id of a text that says just this; null if there is none. */
    @Nullable String word(String text) {
        return words.get(folded(text));
    }

    boolean isTaken(String id) {
        return taken.contains(id);
    }

    /** All forms of a text in a language, as written; empty where they come of a template. */
    Map<String, String> forms(Language language, String id) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(id, Map.of());
    }

    private static Map<String, Map<String, String>> forms(@Nullable Object language) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        if (language instanceof Map<?, ?> byId) {
            byId.forEach((id, written) -> {
                Map<String, String> forms = new LinkedHashMap<>();
                if (written instanceof Map<?, ?> several) {
                    several.forEach(
                            (form, text) -> forms.put(String.valueOf(form), String.valueOf(text)));
                } else {
                    forms.put(PackTexts.NAME, String.valueOf(written));
                }
                all.put(String.valueOf(id), forms);
            });
        }
        return all;
    }

    private static String folded(String name) {
        return Typed.folded(name).replace('’', '\'');
    }
}
