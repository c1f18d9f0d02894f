package dev.korchma.bot.imports;

import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries written as the files of a pack that extends a game, one entry a line, so that what the
 * reader of packs says of a line is said of a row.
 */
final class EntryLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Well below what one file of a pack may have. */
    private static final int FILE = 400 * 1024;

    private final Known known;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, List<Entry>> rows = new HashMap<>();
    private StringBuilder open = new StringBuilder();
    private List<Entry> lines = new ArrayList<>();

    EntryLines(Known known) {
        this.known = known;
    }

    /** The files by their names. */
    Map<String, String> files(
            Map<String, Object> about, List<Entry> entries, Map<String, String> words) {
        files.put("pack.yaml", JSON.writeValueAsString(about) + "\n");
        Map<String, Map<String, Object>> sections = new TreeMap<>();
        Map<String, Entry> from = new HashMap<>();
        for (Entry entry : entries) {
            from.put(entry.id(), entry);
            if (!entry.known()) {
                put(sections, entry.section(), entry.id(), entry.entry());
                if (!entry.facts().isEmpty()) {
                    put(sections, "facts", entry.id(), entry.facts());
                }
            }
        }
        sections.forEach((section, some) -> write("book-" + section, section, some, from));
        for (Language language : Language.values()) {
            write("texts/" + language.tag(), null, texts(language, entries, words), from);
        }
        return files;
    }

    /** Which entry a line of a file is of; null where it is of none. */
    @Nullable Entry entry(String file, int line) {
        List<Entry> of = rows.getOrDefault(file, List.of());
        return line > 1 && line - 2 < of.size() ? of.get(line - 2) : null;
    }

    private static void put(
            Map<String, Map<String, Object>> sections, String section, String id, Object entry) {
        sections.computeIfAbsent(section, it -> new LinkedHashMap<>()).put(id, entry);
    }

    private Map<String, Object> texts(
            Language language, List<Entry> entries, Map<String, String> words) {
        Map<String, Object> texts = new LinkedHashMap<>(words);
        for (Entry entry : entries) {
            Map<String, String> forms = new LinkedHashMap<>(known.forms(language, entry.id()));
            boolean first = language == Language.EN;
            if (!entry.known()) {
                forms.put(PackTexts.NAME, entry.name());
            }
            if (first && !entry.book().isEmpty()) {
                forms.put(PackTexts.PROSE, entry.book());
            }
            if (!entry.known() || (first && !entry.book().isEmpty() && !forms.isEmpty())) {
                texts.put(entry.id(), forms);
            }
        }
        return texts;
    }

    /** Opened and closed with lines of their own; begun anew where a file gets too long. */
    private void write(
            String name, @Nullable String section, Map<String, ?> some, Map<String, Entry> from) {
        int part = 0;
        begin(section);
        for (var one : some.entrySet()) {
            String line = quoted(one.getKey()) + ": " + JSON.writeValueAsString(one.getValue());
            if (open.length() + line.length() > FILE) {
                end(name, section, part++);
                begin(section);
            }
            open.append(lines.isEmpty() ? "" : ",\n").append(line);
            lines.add(from.get(one.getKey()));
        }
        if (!lines.isEmpty()) {
            end(name, section, part);
        }
    }

    private void begin(@Nullable String section) {
        open = new StringBuilder(section == null ? "{\n" : "{" + quoted(section) + ": {\n");
        lines = new ArrayList<>();
    }

    private void end(String name, @Nullable String section, int part) {
        open.append(section == null ? "\n}\n" : "\n}}\n");
        String file = name + (part == 0 ? "" : "-" + part) + (section == null ? ".yaml" : ".json");
        files.put(file, open.toString());
        rows.put(file, lines);
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    /** The same as one document, without what it says of itself. */
    static String document(Map<String, String> files) {
        Map<String, Object> root = new TreeMap<>();
        Map<String, Object> texts = new TreeMap<>();
        files.forEach((path, content) -> {
            Map<?, ?> part = JsonTree.readTrusted(content.getBytes(StandardCharsets.UTF_8));
            if (path.startsWith("texts/")) {
                merge(texts, path.substring(6, 8), part);
            } else if (path.endsWith(".json")) {
                part.forEach(
                        (section, some) -> merge(root, String.valueOf(section), (Map<?, ?>) some));
            }
        });
        root.put("texts", texts);
        return JSON.writeValueAsString(root);
    }

    private static void merge(Map<String, Object> into, String key, Map<?, ?> some) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (into.get(key) instanceof Map<?, ?> before) {
            before.forEach((id, entry) -> all.put(String.valueOf(id), entry));
        }
        some.forEach((id, entry) -> all.put(String.valueOf(id), entry));
        into.put(key, all);
    }
}
