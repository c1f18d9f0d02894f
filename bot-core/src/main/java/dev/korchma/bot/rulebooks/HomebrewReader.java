package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the section {@code homebrew}. */
final class HomebrewReader {

    static final String HOMEBREW = "homebrew";
    private static final String ASKS = "asks";
    private static final String OF = "of";
    private static final String DICE = "dice";
    private static final String DEFAULT = "default";
    private static final String BEGUN = "begun";
    private static final String TEXTS = "texts";

    private final Node.Table root;
    private final Problems problems;

    HomebrewReader(Node.Table root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    Homebrew homebrew() {
        var forms = new LinkedHashMap<String, HomebrewForm>();
        Fields.each(root, HOMEBREW, (kind, entry) -> forms.put(kind, form(kind, entry)));
        return new Homebrew(forms);
    }

    private HomebrewForm form(String kind, Node.Table entry) {
        var fields = new ArrayList<List<HomebrewAsk>>();
        var known = new LinkedHashSet<>(Set.of(HomebrewForm.ID, HomebrewForm.NAME));
        for (var node : Fields.list(entry, ASKS)) {
            if (node instanceof Node.Table field) {
                fields.add(field(field, known));
            }
        }
        var makes = Fields.table(entry, "makes");
        if (!HomebrewHoles.of(makes).containsKey("{" + HomebrewForm.ID + "}")) {
            problems.add(Fields.table(root, HOMEBREW).keyPlace(kind), "makes-nobody", "name", kind);
        }
        checkHoles(makes, known);
        return new HomebrewForm(kind, fields, makes);
    }

    /** What is put into a hole may have holes itself; messages have those of their own. */
    private void checkHoles(Node.Table makes, Set<String> known) {
        makes.entries()
                .forEach((section, node) -> {
                    if (!section.equals(TEXTS)) {
                        HomebrewHoles.of(node)
                                .forEach((hole, place) -> checkHole(hole, place, known));
                    }
                });
    }

    private void checkHole(String hole, Place place, Set<String> known) {
        var asked = HomebrewHoles.HOLE.matcher(hole).replaceFirst("$1");
        if (!known.contains(asked)) {
            problems.unknown(place, "ask", asked, known);
        }
    }

    private List<HomebrewAsk> field(Node.Table field, Set<String> known) {
        var asks = new ArrayList<HomebrewAsk>();
        field.entries()
                .forEach((id, node) -> {
                    if (!known.add(id)) {
                        problems.add(field.keyPlace(id), "asked-twice", "name", id);
                    }
                    if (!asks.isEmpty() && asks.getLast() instanceof HomebrewAsk.Chosen before) {
                        // Words have no end by which what comes after them could be told apart.
                        problems.add(field.keyPlace(id), "words-not-last", "name", before.id());
                    }
                    var ask =
                            node instanceof Node.Table table
                                    ? ask(id, table, field.keyPlace(id))
                                    : null;
                    if (ask != null) {
                        asks.add(ask);
                    }
                });
        return asks;
    }

    private @Nullable HomebrewAsk ask(String id, Node.Table entry, Place place) {
        if (entry.get(OF) != null) {
            return chosen(id, entry, place);
        }
        if (entry.get(DICE) != null) {
            var written = Fields.text(entry, DICE);
            var read = HomebrewAsk.Dice.read(written);
            if (read.isEmpty()) {
                problems.add(entry.keyPlace(DICE), "bad-dice-answer", "found", written);
            }
            return new HomebrewAsk.Dice(id, read.orElse("1d4"));
        }
        int min = Fields.number(entry, "min", 0);
        int max = Fields.number(entry, "max", 0);
        int standard = Fields.number(entry, DEFAULT, 0);
        if (min > max || standard < min || standard > max) {
            problems.add(place, "bounds-crossed", "name", id);
        }
        return new HomebrewAsk.Figure(id, min, max, standard);
    }

    private HomebrewAsk chosen(String id, Node.Table entry, Place place) {
        var words = new LinkedHashMap<String, Node>();
        if (entry.get(OF) instanceof Node.Table pieces) {
            words.putAll(pieces.entries());
        }
        Fields.leaves(entry, OF).forEach(leaf -> words.put(leaf.text(), leaf));
        boolean several = Fields.flag(entry, "several");
        var standard = answered(entry, DEFAULT);
        var begun = entry.get(BEGUN) == null ? standard : answered(entry, BEGUN);
        for (var one : Stream.concat(standard.stream(), begun.stream()).distinct().toList()) {
            if (!words.containsKey(one)) {
                problems.unknown(place, "option", one, words.keySet());
            }
        }
        if (!several && (standard.size() != 1 || begun.size() != 1)) {
            problems.add(place, "missing-key", Map.of("name", DEFAULT), null);
        }
        return new HomebrewAsk.Chosen(id, new HomebrewAsk.Words(words), several, standard, begun);
    }

    private static List<String> answered(Node.Table entry, String key) {
        var leaf = Fields.leaf(entry, key);
        return leaf != null ? List.of(leaf.text()) : List.copyOf(Fields.texts(entry, key));
    }

    /** Every id that needs a name for it, with where it stands. */
    static Map<String, Place> words(Node.Table root) {
        var words = new LinkedHashMap<String, Place>();
        var section = Fields.table(root, HOMEBREW);
        Fields.each(
                root,
                HOMEBREW,
                (kind, entry) -> {
                    words.putIfAbsent(kind, section.keyPlace(kind));
                    for (var node : Fields.list(entry, ASKS)) {
                        if (node instanceof Node.Table field) {
                            words(field, words);
                        }
                    }
                });
        return words;
    }

    private static void words(Node.Table field, Map<String, Place> words) {
        field.entries()
                .forEach((id, node) -> {
                    words.putIfAbsent(id, field.keyPlace(id));
                    if (node instanceof Node.Table ask) {
                        Fields.leaves(ask, OF)
                                .forEach(leaf -> words.putIfAbsent(leaf.text(), leaf.place()));
                        var pieces = Fields.table(ask, OF);
                        pieces.entries()
                                .keySet()
                                .forEach(one -> words.putIfAbsent(one, pieces.keyPlace(one)));
                    }
                });
    }
}
