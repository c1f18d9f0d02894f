package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one pack says laid over another: entry by entry, what lies on top counts. An entry that says
 * nothing ({@code wolf: ~}) takes away what lies below.
 */
final class Overlay {

    /** Which game it is: what lies over it says in part what it says anew. */
    static final String PACK = "pack";

    /** In {@link #PACK}: id of the pack below. */
    static final String EXTENDS = "extends";

    private static final String ID = "id";
    private static final String FACTS = "facts";

    /** {@code 5e/creatures/wolf}. */
    private static final int DEEP = 3;

    private Overlay() {}

    /** The whole tree of a pack that was read, every place in it borrowed. */
    static Node.Table whole(Pack pack) {
        var file = PackSource.DOCUMENT;
        var read = FileTree.read(file, pack.document(), new Problems());
        var own = (Node.Table) Objects.requireNonNull(read, file);
        var base = pack.base();
        return borrowed(
                base == null ? own : over(whole(base), own, new Problems()), pack.id(), DEEP);
    }

    /** The tree of a game with what is laid over it. */
    static Node.Table over(Node.Table below, Node.Table above, Problems problems) {
        var sections = new LinkedHashMap<>(below.entries());
        var keys = new LinkedHashMap<>(below.keys());
        above.entries()
                .forEach((name, section) -> {
                    sections.put(name, section(name, below.get(name), section, problems));
                    keys.put(name, above.keyPlace(name));
                });
        sections.computeIfPresent(FACTS, (_, facts) -> without(gone(above), facts, above));
        if (above.get(PACK) instanceof Node.Table own
                && Fields.table(below, PACK).get(ID) instanceof Node.Leaf before) {
            sections.computeIfPresent(
                    Gathering.TEXTS, (_, texts) -> inherited(texts, below, own, before.text()));
        }
        return new Node.Table(below.place(), sections, keys);
    }

    /** Several that are laid over the same: what takes away stays to be seen below both. */
    static Node.Table both(Node.Table first, Node.Table second) {
        var sections = new LinkedHashMap<>(first.entries());
        var keys = new LinkedHashMap<>(first.keys());
        second.entries()
                .forEach((name, section) -> {
                    var before = sections.get(name);
                    sections.put(
                            name,
                            name.equals(Gathering.TEXTS)
                                    ? languages(before, section)
                                    : entries(before, section, (_, _) -> false));
                    keys.putIfAbsent(name, second.keyPlace(name));
                });
        return new Node.Table(first.place(), sections, keys);
    }

    /** Ids of entries that are taken away. */
    private static Set<String> gone(Node.Table above) {
        var gone = new HashSet<String>();
        above.entries()
                .keySet()
                .forEach(name ->
                        Fields.table(above, name)
                                .entries()
                                .forEach((id, entry) -> {
                                    if (isNothing(entry)) {
                                        gone.add(id);
                                    }
                                }));
        return gone;
    }

    /** What the book says of what is no more goes with it. */
    private static Node without(Set<String> gone, Node facts, Node.Table above) {
        if (gone.isEmpty() || !(facts instanceof Node.Table table)) {
            return facts;
        }
        var own = Fields.table(above, FACTS);
        var left = new LinkedHashMap<>(table.entries());
        left.keySet().removeIf(id -> gone.contains(id) && own.get(id) == null);
        return new Node.Table(table.place(), left, table.keys());
    }

    static boolean isNothing(Node entry) {
        return entry instanceof Node.Leaf leaf && leaf.kind() == Node.Kind.NOTHING;
    }

    /** Whether an entry goes instead of lying on what is below. */
    private interface Goes {
        boolean test(String id, Node entry);
    }

    private static Node section(String name, @Nullable Node below, Node above, Problems problems) {
        if (name.equals(Gathering.TEXTS)) {
            return languages(below, above);
        }
        var changed = above instanceof Node.Table table ? Parts.in(below, table, problems) : above;
        return entries(
                below,
                changed,
                (id, entry) -> {
                    boolean goes = isNothing(entry);
                    if (goes && below instanceof Node.Table table && table.get(id) == null) {
                        var place =
                                above instanceof Node.Table own ? own.keyPlace(id) : above.place();
                        problems.unknown(place, "taken-away", id, table.entries().keySet());
                    }
                    return goes;
                });
    }

    private static Node entries(@Nullable Node below, Node above, Goes goes) {
        if (below instanceof Node.Table first && above instanceof Node.Table second) {
            var entries = new LinkedHashMap<>(first.entries());
            var keys = new LinkedHashMap<>(first.keys());
            second.entries()
                    .forEach((id, entry) -> {
                        if (goes.test(id, entry)) {
                            entries.remove(id);
                        } else {
                            entries.put(id, entry);
                        }
                        keys.put(id, second.keyPlace(id));
                    });
            return new Node.Table(second.place(), entries, keys);
        }
        return below instanceof Node.Sequence first && above instanceof Node.Sequence second
                ? listed(first, second)
                : above;
    }

    private static Node listed(Node.Sequence first, Node.Sequence second) {
        var items = new ArrayList<>(first.items());
        second.items().stream()
                .filter(item -> first.items().stream().noneMatch(one -> same(one, item)))
                .forEach(items::add);
        return new Node.Sequence(second.place(), items);
    }

    private static boolean same(Node one, Node other) {
        return one instanceof Node.Leaf first
                && other instanceof Node.Leaf second
                && first.text().equals(second.text());
    }

    private static Node languages(@Nullable Node below, Node above) {
        if (!(below instanceof Node.Table first) || !(above instanceof Node.Table second)) {
            return above;
        }
        var all = new LinkedHashMap<>(first.entries());
        second.entries()
                .forEach((language, texts) ->
                        all.put(language, entries(all.get(language), texts, (_, _) -> false)));
        return new Node.Table(second.place(), all, second.keys());
    }

    /** A game that goes by another id is told by the words of the one below it has none for. */
    private static Node inherited(Node texts, Node.Table below, Node.Table about, String before) {
        var id = Fields.text(about, ID);
        if (id.equals(before) || !(texts instanceof Node.Table languages)) {
            return texts;
        }
        var all = new LinkedHashMap<>(languages.entries());
        for (var language : List.copyOf(all.keySet())) {
            var words = Fields.table(Fields.table(below, Gathering.TEXTS), language).get(before);
            var said = all.get(language) instanceof Node.Table table ? table.get(id) : null;
            if (said != null && words instanceof Node.Table forms) {
                var whole = entries(forms, named(said), (_, _) -> false);
                var own = new Node.Table(said.place(), Map.of(id, whole), Map.of());
                all.put(language, entries(all.get(language), own, (_, _) -> false));
            }
        }
        return new Node.Table(languages.place(), all, languages.keys());
    }

    private static Node named(Node said) {
        return said instanceof Node.Leaf leaf
                ? new Node.Table(leaf.place(), Map.of(PackTexts.NAME, leaf), Map.of())
                : said;
    }

    /**
     * Lines of a document nobody wrote by hand help nobody: the way to an entry stands for them.
     *
     * @param deep how many levels of the way are told
     */
    private static Node.Table borrowed(Node.Table table, String way, int deep) {
        var entries = new LinkedHashMap<String, Node>();
        var keys = new LinkedHashMap<String, Place>();
        table.entries()
                .forEach((key, node) -> {
                    var inside = way + "/" + key;
                    keys.put(key, Place.borrowed(inside));
                    entries.put(
                            key,
                            deep > 1 && node instanceof Node.Table inner
                                    ? borrowed(inner, inside, deep - 1)
                                    : node.movedTo(Place.borrowed(inside)));
                });
        return new Node.Table(Place.borrowed(way), entries, keys);
    }
}
