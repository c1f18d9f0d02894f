package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Library.Section;
import dev.korchma.bot.rulebooks.Library.Shelf;
import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.rules.Content;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.When;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads what can be looked up: sections {@code library} and {@code facts}. */
final class LibraryReader {

    /** What facts may be about. */
    private static final List<Kind> ENTRIES =
            List.of(Kind.ACTION, Kind.CREATURE, Kind.ITEM, Kind.EFFECT, Kind.OPTION);

    private static final String ALL = "all";

    private final Node.Table root;
    private final Content content;
    private final Reading reading;

    LibraryReader(Node.Table root, Content content, Reading reading) {
        this.root = root;
        this.content = content;
        this.reading = reading;
    }

    Library library() {
        var shelves = new LinkedHashMap<String, Shelf>();
        Fields.each(root, "library", (kind, entry) -> shelves.put(kind, shelf(kind, entry)));
        var facts = new LinkedHashMap<String, Map<String, Fact>>();
        var known = known();
        var all = Fields.table(root, "facts");
        Fields.each(
                root,
                "facts",
                (id, entry) -> {
                    if (!known.contains(id)) {
                        reading.problems().unknown(all.keyPlace(id), "entry", id, known);
                    }
                    facts.put(id, facts(entry));
                });
        return new Library(shelves, facts);
    }

    private Set<String> known() {
        var known = new LinkedHashSet<String>();
        ENTRIES.forEach(kind -> known.addAll(reading.words().ids(kind)));
        return known;
    }

    private Shelf shelf(String kind, Node.Table entry) {
        var named = new LinkedHashSet<Section>();
        for (var section : Section.values()) {
            if (entry.get(key(section)) != null) {
                named.add(section);
            }
        }
        var place = Fields.table(root, "library").keyPlace(kind);
        if (named.size() != 1) {
            reading.problems().add(place, "one-section", "name", kind);
            return new Shelf(kind, Section.ACTIONS, false, List.of());
        }
        var section = named.getFirst();
        var entries = entries(section, entry);
        if (entries.isEmpty()) {
            reading.problems().add(place, "empty-shelf", "name", kind);
        }
        return new Shelf(kind, section, Fields.flag(entry, "secret"), entries);
    }

    private List<String> entries(Section section, Node.Table shelf) {
        return switch (section) {
            case ACTIONS -> tagged(content.actions(), action -> action.tags(), shelf, section);
            case CREATURES -> tagged(content.creatures(), one -> one.tags(), shelf, section);
            case ITEMS -> tagged(content.items(), item -> item.tags(), shelf, section);
            case EFFECTS ->
                    List.copyOf(
                            Fields.text(shelf, key(section)).equals(ALL)
                                    ? content.effects().keySet()
                                    : content.conditions().keySet());
            case CHOICES -> options(shelf);
            case FEATURES -> features();
        };
    }

    private <T> List<String> tagged(
            Map<String, T> all, Function<T, Set<String>> tags, Node.Table shelf, Section section) {
        var said = shelf.get(key(section));
        var when =
                said instanceof Node.Leaf leaf && leaf.text().equals(ALL)
                        ? When.ALWAYS
                        : reading.when(said);
        return all.entrySet().stream()
                .filter(entry -> when.holds(tags.apply(entry.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> options(Node.Table shelf) {
        var choice = Fields.leaf(shelf, key(Section.CHOICES));
        if (choice == null || !reading.words().check(Kind.CHOICE, choice.text(), choice.place())) {
            return List.of();
        }
        return content.choices().values().stream()
                .filter(one -> one.asks().equals(choice.text()))
                .flatMap(one -> one.options().keySet().stream())
                .distinct()
                .toList();
    }

    /** All but those that are in the numbers alone. */
    private List<String> features() {
        return content.choices().values().stream()
                .flatMap(choice -> choice.options().values().stream())
                .flatMap(option -> option.features().stream())
                .filter(feature -> !feature.isQuiet())
                .map(Feature::id)
                .distinct()
                .toList();
    }

    private static String key(Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Fact> facts(Node.Table entry) {
        var facts = new LinkedHashMap<String, Fact>();
        entry.entries().forEach((id, node) -> facts.put(id, fact(node)));
        return facts;
    }

    private static Fact fact(Node node) {
        return switch (node) {
            case Node.Leaf leaf when leaf.kind() == Node.Kind.INTEGER ->
                    new Fact.Counted(Fields.number(leaf, 0));
            case Node.Leaf leaf -> new Fact.Named(List.of(leaf.text()));
            case Node.Sequence all ->
                    new Fact.Named(
                            all.items().stream()
                                    .filter(Node.Leaf.class::isInstance)
                                    .map(one -> ((Node.Leaf) one).text())
                                    .toList());
            case Node.Table table -> {
                var amounts = new LinkedHashMap<String, Long>();
                table.entries().forEach((id, one) -> amounts.put(id, (long) Fields.number(one, 0)));
                yield new Fact.Measured(amounts);
            }
        };
    }
}
