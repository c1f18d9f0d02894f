package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Language;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How one kind of thing is made up by a form: what is asked for, and the entry with holes that the
 * answers fill.
 */
public final class HomebrewForm {

    /** What fills the hole that names the thing itself. */
    static final String ID = "id";

    /** The hole for the name somebody gave it. */
    static final String NAME = "name";

    private final String kind;
    private final List<List<HomebrewAsk>> fields;
    private final Node.Table makes;

    HomebrewForm(String kind, List<List<HomebrewAsk>> fields, Node.Table makes) {
        this.kind = kind;
        this.fields = List.copyOf(fields);
        this.makes = makes;
    }

    /** Its id, which has a text. */
    public String kind() {
        return kind;
    }

    /** What each field of the form asks for, in the order in which it is typed. */
    public List<List<HomebrewAsk>> fields() {
        return fields;
    }

    Place place() {
        return makes.place();
    }

    /** The answers the form suggests. */
    public Map<String, List<String>> standard() {
        var standard = new LinkedHashMap<String, List<String>>();
        fields.forEach(field -> field.forEach(ask -> standard.put(ask.id(), ask.standard())));
        return standard;
    }

    /**
     * The sections of a pack that bring the thing, as one JSON document.
     *
     * @param name what it is called in every language
     * @param answers by what was asked: a number, dice, or ids that were chosen
     */
    public String made(String id, String name, Map<String, List<String>> answers) {
        return Json.write(named(filled(id, name, answers), id, name));
    }

    private Node.Table filled(String id, String name, Map<String, List<String>> answers) {
        var holes =
                new HomebrewHoles(
                        id, name, hole -> ask(hole).map(ask -> ask.value(answers(ask, answers))));
        return holes.filled(makes);
    }

    private static List<String> answers(HomebrewAsk ask, Map<String, List<String>> answers) {
        return Objects.requireNonNullElse(answers.get(ask.id()), ask.standard());
    }

    private Optional<HomebrewAsk> ask(String id) {
        return fields.stream().flatMap(List::stream).filter(ask -> ask.id().equals(id)).findFirst();
    }

    /** Whoever wrote the same elsewhere wrote the same form. */
    @Override
    public boolean equals(Object other) {
        return other instanceof HomebrewForm form
                && kind.equals(form.kind)
                && fields.equals(form.fields)
                && Json.write(makes).equals(Json.write(form.makes));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, fields);
    }

    private static Node.Table named(Node.Table made, String id, String name) {
        var place = made.place();
        var languages = new LinkedHashMap<String, Node>();
        var texts = Fields.table(made, Gathering.TEXTS);
        var sections = new LinkedHashMap<>(made.entries());
        sections.remove(Gathering.TEXTS);
        var ids = new HashSet<String>();
        collect(new Node.Table(place, sections, Map.of()), ids);
        for (var language : Language.values()) {
            var words = new LinkedHashMap<>(Fields.table(texts, language.tag()).entries());
            words.keySet().removeIf(text -> isOfNothing(text, id, ids));
            words.putIfAbsent(id, new Node.Leaf(place, name, Node.Kind.TEXT));
            languages.put(language.tag(), new Node.Table(place, words, Map.of()));
        }
        sections.put(Gathering.TEXTS, new Node.Table(place, languages, Map.of()));
        return new Node.Table(place, sections, Map.of());
    }

    /** What an answer left out needs no name. */
    private static boolean isOfNothing(String text, String id, Set<String> ids) {
        return text.startsWith(id + ".")
                && !ids.contains(text)
                && !ids.contains(text.substring(id.length() + 1));
    }

    private static void collect(Node node, Set<String> ids) {
        switch (node) {
            case Node.Table table ->
                    table.entries()
                            .forEach((key, value) -> {
                                ids.add(key);
                                collect(value, ids);
                            });
            case Node.Sequence sequence -> sequence.items().forEach(one -> collect(one, ids));
            case Node.Leaf _ -> {
                // No entry begins here.
            }
        }
    }
}
