package dev.korchma.bot.rulebooks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the files of a pack together into one tree: sections by name, texts by language. */
final class Gathering {

    static final String TEXTS = "texts";
    private static final Pattern TEXT_FILE =
            Pattern.compile("texts/([a-z]{2})(-[a-z0-9-]+)?\\.yaml");
    private static final Pattern SECTION_FILE = Pattern.compile("[a-z0-9-]+\\.(yaml|json)");
    static final int FILES = 256;
    static final int FILE_SIZE = 512 * 1024;
    static final int SIZE = 8 * 1024 * 1024;

    private final Problems problems;
    private final Map<String, Node> sections = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Map<String, Node> languages = new LinkedHashMap<>();
    private final Map<String, Place> languageKeys = new LinkedHashMap<>();

    private Gathering(Problems problems) {
        this.problems = problems;
    }

    static Node.Table of(PackSource source, Problems problems) {
        var gathering = new Gathering(problems);
        if (gathering.fits(source)) {
            source.files().forEach(gathering::take);
            gathering.putTexts();
        }
        return new Node.Table(new Place("pack.yaml", 1, 1), gathering.sections, gathering.keys);
    }

    private boolean fits(PackSource source) {
        var files = source.files();
        boolean kept = files.containsKey(PackSource.DOCUMENT);
        long size = files.values().stream().mapToLong(String::length).sum();
        boolean oversized = files.values().stream().anyMatch(file -> file.length() > FILE_SIZE);
        if (files.size() > FILES || size > SIZE || (oversized && !kept)) {
            problems.add(new Place("pack.yaml", 1, 1), "too-big");
            return false;
        }
        return true;
    }

    private void take(String path, String content) {
        var texts = TEXT_FILE.matcher(path);
        boolean section = SECTION_FILE.matcher(path).matches();
        if (!section && !texts.matches()) {
            problems.add(new Place(path, 1, 1), "strange-file");
            return;
        }
        var root = FileTree.read(path, content, problems);
        if (root instanceof Node.Table table) {
            if (section) {
                table.entries().forEach((key, node) -> put(key, table.keyPlace(key), node));
            } else {
                put(languages, languageKeys, texts.group(1), table.place(), table);
            }
        } else if (root != null) {
            problems.add(root.place(), "no-table");
        }
    }

    private void put(String key, Place place, Node node) {
        put(sections, keys, key, place, node);
    }

    private void putTexts() {
        if (!languages.isEmpty()) {
            var place = languageKeys.values().iterator().next();
            put(TEXTS, place, new Node.Table(place, languages, languageKeys));
        }
    }

    /**
     * A section, or the texts of a language, may be spread over several files, an entry may not.
     */
    private void put(
            Map<String, Node> all, Map<String, Place> places, String key, Place place, Node node) {
        var before = all.get(key);
        if (before instanceof Node.Table first && node instanceof Node.Table second) {
            all.put(key, both(first, second));
        } else if (before != null) {
            problems.add(place, "duplicate-key", "name", key);
        } else {
            all.put(key, node);
            places.put(key, place);
        }
    }

    private Node.Table both(Node.Table first, Node.Table second) {
        var entries = new LinkedHashMap<>(first.entries());
        var places = new LinkedHashMap<>(first.keys());
        second.entries()
                .forEach((id, entry) -> {
                    if (entries.putIfAbsent(id, entry) == null) {
                        places.put(id, second.keyPlace(id));
                    } else {
                        problems.add(second.keyPlace(id), "duplicate-key", "name", id);
                    }
                });
        return new Node.Table(first.place(), entries, places);
    }
}
