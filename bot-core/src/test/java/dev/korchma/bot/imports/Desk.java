package dev.korchma.bot.imports;

import dev.korchma.bot.imports.Line.Fate;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackReader;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where files are brought to in tests, and what came of them, by section and id. */
final class Desk {

    static final Pack GAME = Packs.shipped().byId("5e").orElseThrow();

    private Desk() {}

    static Brought bring(String json) {
        return bring("my-book.json", json.getBytes(StandardCharsets.UTF_8));
    }

    static Brought bring(String name, byte[] bytes) {
        return Bringing.into(GAME, source -> PackReader.read(GAME, List.of(source)))
                .orElseThrow()
                .bring(name, bytes);
    }

    /** The entry of a section; the test fails where there is none. */
    static String entry(Brought brought, String section, String id) {
        Object entry = written(brought, section).get(id);
        return json(Objects.requireNonNull(entry, () -> id + " in " + brought.lines()));
    }

    static Map<String, Object> written(Brought brought, String section) {
        Map<String, Object> all = new LinkedHashMap<>();
        Objects.requireNonNull(brought.source(), () -> String.valueOf(brought.lines()))
                .files()
                .forEach((path, content) -> {
                    if (path.endsWith(".json")) {
                        Map<?, ?> root =
                                JsonTree.readTrusted(content.getBytes(StandardCharsets.UTF_8));
                        if (root.get(section) instanceof Map<?, ?> entries) {
                            entries.forEach((id, entry) -> all.put(String.valueOf(id), entry));
                        }
                    }
                });
        return all;
    }

    static String text(Brought brought) {
        return String.join("\n", Objects.requireNonNull(brought.source()).files().values());
    }

    /** What was said of the only row, or of the one with this name. */
    static List<String> said(Brought brought, String name) {
        return line(brought, name).remarks().stream()
                .map(remark ->
                        remark.key().isEmpty()
                                ? filled(
                                        String.valueOf(remark.said().get(Language.EN)),
                                        remark.with())
                                : remark.key())
                .toList();
    }

    static Fate fate(Brought brought, String name) {
        return line(brought, name).fate();
    }

    private static Line line(Brought brought, String name) {
        return brought.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + brought.lines()));
    }

    private static String filled(String sentence, Map<String, Object> with) {
        String whole = sentence;
        for (var one : with.entrySet()) {
            whole = whole.replace("{" + one.getKey() + "}", String.valueOf(one.getValue()));
        }
        return whole;
    }

    private static String json(@Nullable Object value) {
        return JsonMapper.builder().build().writeValueAsString(value);
    }
}
