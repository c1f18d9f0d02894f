package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A pack of one file, as its owner takes it along. */
public final class PackFile {

    private static final YAMLMapper YAML = new YAMLMapper();

    private PackFile() {}

    /**
     * What lies over a game as a pack that extends it; thanks are due for that game alone.
     *
     * @param id of the new pack
     * @param names what it is called in each language
     * @param body the sections laid over it, as one JSON document
     */
    public static String over(
            Pack game, String id, String version, Map<Language, String> names, String body) {
        var place = new Place(PackSource.DOCUMENT, 1, 1);
        Map<String, Node> about = new LinkedHashMap<>();
        about.put("id", text(place, id));
        about.put("version", text(place, version));
        about.put(Overlay.EXTENDS, text(place, game.id()));
        Map<String, Node> sections = new LinkedHashMap<>();
        sections.put(
                SchemaCheck.FORMAT_KEY,
                new Node.Leaf(place, "" + SchemaCheck.FORMAT, Node.Kind.INTEGER));
        sections.put(Overlay.PACK, new Node.Table(place, about, Map.of()));
        var called = new LinkedHashMap<String, Node>();
        names.forEach((language, name) -> {
            var words = Map.<String, Node>of(id, text(place, name));
            called.put(language.tag(), new Node.Table(place, words, Map.of()));
        });
        var texts = Map.<String, Node>of(Gathering.TEXTS, new Node.Table(place, called, Map.of()));
        var laid = Gathered.of(PackSource.ofDocument(body)).sections();
        sections.putAll(Overlay.both(laid, new Node.Table(place, texts, Map.of())).entries());
        return YAML.writeValueAsString(Json.of(new Node.Table(place, sections, Map.of())));
    }

    private static Node text(Place place, String text) {
        return new Node.Leaf(place, text, Node.Kind.TEXT);
    }
}
