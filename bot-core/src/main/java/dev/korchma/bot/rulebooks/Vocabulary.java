package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Numbers;
import dev.korchma.game.rules.Track;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every id a pack declares, by what it names. An id names one thing only. */
final class Vocabulary {

    /** What an id can name. */
    enum Kind {
        VALUE,
        TRACK,
        LADDER,
        RULE,
        CHOICE,
        OPTION,
        FEATURE,
        ITEM,
        ACTION,
        EFFECT,
        CIRCUMSTANCE,
        STATE,
        CREATURE,
        ATTEMPT,
        DIFFICULTY,
        MECHANIC,
        MODE,
        OUTCOME,
        TYPE,
        ECONOMY,
        HERO,
        REST,
        GRADE,
        MARK,
        UNTOLD,
        SHELF,
        FACT,
        /** What a form asks for, and what can be answered */
        FORM,
        VARIANT,
        /** What has a text form that says an amount of it. */
        MEASURE
    }

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)*");

    /** Numbers stand in formulas, where a hyphen is a minus. */
    private static final Pattern NUMBER = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*");

    /** Sections whose entries have or give tags. */
    private static final List<String> TAGGED =
            List.of(
                    "items",
                    "effects",
                    "actions",
                    "attributes",
                    "circumstances",
                    "creatures",
                    "tracks",
                    "checks",
                    "saves",
                    "rests");

    private final Map<Kind, Map<String, Place>> ids = new EnumMap<>(Kind.class);
    private final Map<String, Kind> owners = new LinkedHashMap<>();
    private final Map<String, Node.Table> attempts = new LinkedHashMap<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> values = new LinkedHashSet<>();
    private final Problems problems;

    private Vocabulary(Problems problems) {
        this.problems = problems;
        for (var kind : Kind.values()) {
            ids.put(kind, new LinkedHashMap<>());
        }
    }

    static Vocabulary of(Node.Table root, Problems problems) {
        var words = new Vocabulary(problems);
        words.declare(Kind.VALUE, Numbers.LEVEL, root.place());
        words.values.add(Numbers.LEVEL);
        words.owners.put(Numbers.WORTH, Kind.VALUE);
        words.values.add(Numbers.WORTH);
        words.numbers(root);
        words.declareAll(Kind.ITEM, Fields.table(root, "items"));
        words.declareAll(Kind.ACTION, Fields.table(root, "actions"));
        words.declareAll(Kind.EFFECT, Fields.table(root, "effects"));
        words.declareAll(Kind.CIRCUMSTANCE, Fields.table(root, "circumstances"));
        words.declareAll(Kind.STATE, Fields.table(root, "states"));
        for (var section : List.of("checks", "saves")) {
            words.declareAll(Kind.ATTEMPT, Fields.table(root, section));
            Fields.each(root, section, words.attempts::put);
        }
        words.declareAll(Kind.DIFFICULTY, Fields.table(root, "difficulties"));
        words.declareAll(Kind.CREATURE, Fields.table(root, "creatures"));
        var improvised = Fields.leaf(Fields.table(root, "improvised"), "id");
        if (improvised != null) {
            words.declare(Kind.CREATURE, improvised.text(), improvised.place());
        }
        words.declareAll(Kind.HERO, Fields.table(root, "heroes"));
        words.declareAll(Kind.REST, Fields.table(root, "rests"));
        words.grades(Fields.table(root, "estimate"));
        words.declareAll(Kind.ECONOMY, Fields.table(Fields.table(root, "fight"), "economy"));
        words.choices(root);
        words.mechanics(root);
        Fields.leaves(root, "types")
                .forEach(leaf -> words.declare(Kind.TYPE, leaf.text(), leaf.place()));
        words.gatherTags(root);
        words.untold(root);
        words.library(root);
        HomebrewReader.words(root).forEach((id, place) -> words.name(Kind.FORM, id, place));
        VariantsReader.words(root).forEach((id, place) -> words.name(Kind.VARIANT, id, place));
        return words;
    }

    /** How a check or save was written. */
    Node.Table attempt(String id) {
        return attempts.getOrDefault(id, Node.Table.empty(new Place("pack.yaml", 1, 1)));
    }

    Set<String> ids(Kind kind) {
        return places(kind).keySet();
    }

    /** All ids that need a name, with where they are declared. */
    Map<String, Place> named() {
        var all = new LinkedHashMap<String, Place>();
        ids.values().forEach(all::putAll);
        return all;
    }

    /** All names of numbers a formula may use, maxima of tracks included. */
    Set<String> values() {
        return values;
    }

    Set<String> tags() {
        return tags;
    }

    /** Tells when an id of this kind is not declared. */
    boolean check(Kind kind, String id, Place place) {
        if (ids(kind).contains(id)) {
            return true;
        }
        if (id.isEmpty()) {
            // Every reference is written by the name of its kind.
            var key = kind.name().toLowerCase(Locale.ROOT);
            problems.add(place, "missing-key", "name", key);
            return false;
        }
        problems.unknown(place, kind.name().toLowerCase(Locale.ROOT), id, ids(kind));
        return false;
    }

    void checkTag(String tag, Place place) {
        if (!tags.contains(tag)) {
            problems.unknown(place, "tag", tag, tags);
        }
    }

    private Map<String, Place> places(Kind kind) {
        return ids.getOrDefault(kind, Map.of());
    }

    private void numbers(Node.Table root) {
        for (var section : List.of("attributes", "derived", "by-level", "tracks")) {
            var table = Fields.table(root, section);
            declareAll(section.equals("tracks") ? Kind.TRACK : Kind.VALUE, table);
            values.addAll(table.entries().keySet());
        }
        Fields.table(root, "tracks").entries().keySet().stream()
                .map(Track::maxOf)
                .forEach(values::add);
        declareAll(Kind.LADDER, Fields.table(root, "ladders"));
        values.addAll(ids(Kind.LADDER));
        Fields.each(
                root, "derived", (id, entry) -> declareAll(Kind.RULE, Fields.table(entry, "best")));
    }

    private void choices(Node.Table root) {
        declareAll(Kind.CHOICE, Fields.table(root, "choices"));
        options(root);
        Fields.each(root, "choices", (id, choice) -> options(choice));
        new Courses(root)
                .options()
                .forEach((option, place) -> {
                    if (!NUMBER.matcher(option).matches()) {
                        problems.add(place, "bad-number-id", "name", option);
                    }
                    values.add(Courses.LEVELS + option);
                });
    }

    private void options(Node.Table owner) {
        declareAll(Kind.OPTION, Fields.table(owner, "options"));
        Fields.each(owner, "options", (option, entry) -> tags.addAll(Fields.texts(entry, "tags")));
        Fields.each(
                owner,
                "options",
                (option, entry) -> declareAll(Kind.FEATURE, Fields.table(entry, "features")));
    }

    private void mechanics(Node.Table root) {
        declareAll(Kind.MECHANIC, Fields.table(root, "dice"));
        Fields.each(
                root,
                "dice",
                (id, mechanic) -> {
                    Fields.leaves(mechanic, "modes")
                            .forEach(leaf -> share(Kind.MODE, leaf.text(), leaf.place()));
                    var outcomes = Fields.table(mechanic, "outcomes");
                    outcomes.entries()
                            .keySet()
                            .forEach(one -> share(Kind.OUTCOME, one, outcomes.keyPlace(one)));
                });
    }

    /** Modes and outcomes may be the same in several mechanics. */
    private void share(Kind kind, String id, Place place) {
        if (!places(kind).containsKey(id)) {
            declare(kind, id, place);
        }
    }

    /**
     * What a creature can do besides is a name and nothing more: it may be that of something else.
     */
    private void untold(Node.Table root) {
        Fields.each(
                root,
                "creatures",
                (id, creature) ->
                        Fields.leaves(creature, "untold")
                                .forEach(leaf ->
                                        places(Kind.UNTOLD).put(leaf.text(), leaf.place())));
    }

    /** Kinds of entries and facts about them are names, too. */
    private void library(Node.Table root) {
        var library = Fields.table(root, "library");
        library.entries().keySet().forEach(id -> name(Kind.SHELF, id, library.keyPlace(id)));
        Fields.each(
                root,
                "facts",
                (about, entry) ->
                        entry.entries().forEach((id, node) -> fact(id, entry.keyPlace(id), node)));
    }

    private void fact(String id, Place place, Node said) {
        name(Kind.FACT, id, place);
        switch (said) {
            case Node.Leaf leaf when leaf.kind() == Node.Kind.INTEGER ->
                    name(Kind.MEASURE, id, place);
            case Node.Leaf leaf -> name(Kind.FACT, leaf.text(), leaf.place());
            case Node.Sequence all ->
                    all.items().stream()
                            .filter(Node.Leaf.class::isInstance)
                            .forEach(one -> name(Kind.FACT, ((Node.Leaf) one).text(), one.place()));
            case Node.Table units ->
                    units.entries()
                            .keySet()
                            .forEach(unit -> name(Kind.MEASURE, unit, units.keyPlace(unit)));
        }
    }

    /** A name that may be that of something else, too. */
    private void name(Kind kind, String id, Place place) {
        if (!ID.matcher(id).matches()) {
            problems.add(place, "bad-id", "name", id);
        }
        places(kind).putIfAbsent(id, place);
    }

    private void grades(Node.Table estimate) {
        var least = Fields.leaf(estimate, "least");
        if (least != null) {
            declare(Kind.GRADE, least.text(), least.place());
        }
        declareAll(Kind.GRADE, Fields.table(estimate, "grades"));
    }

    private void declareAll(Kind kind, Node.Table table) {
        table.entries().keySet().forEach(id -> declare(kind, id, table.keyPlace(id)));
    }

    private void declare(Kind kind, String id, Place place) {
        boolean number = kind == Kind.VALUE || kind == Kind.TRACK || kind == Kind.LADDER;
        if (!(number ? NUMBER : ID).matcher(id).matches()) {
            problems.add(place, number ? "bad-number-id" : "bad-id", "name", id);
        }
        if (owners.putIfAbsent(id, kind) != null) {
            problems.add(place, "id-taken", "name", id);
        }
        places(kind).put(id, place);
    }

    private void gatherTags(Node.Table root) {
        tags.addAll(ids(Kind.OPTION));
        tags.addAll(ids(Kind.ITEM));
        tags.addAll(ids(Kind.CREATURE));
        tags.addAll(ids(Kind.ATTEMPT));
        gatherFrom(Fields.table(root, "improvised"));
        gatherMarks(Fields.table(root, "fight").get("begins"));
        tags.addAll(ids(Kind.TYPE));
        tags.addAll(ids(Kind.MODE));
        tags.addAll(ids(Kind.OUTCOME));
        for (var section : TAGGED) {
            Fields.each(root, section, (id, entry) -> gatherFrom(entry));
        }
        Fields.each(root, "choices", (id, choice) -> gatherFromOptions(choice));
        gatherFromOptions(root);
    }

    private void gatherFromOptions(Node.Table owner) {
        Fields.each(
                owner,
                "options",
                (option, entry) -> Fields.each(entry, "features", (f, it) -> gatherFrom(it)));
    }

    private void gatherFrom(Node.Table entry) {
        tags.addAll(Fields.texts(entry, "tags"));
        tags.addAll(Fields.texts(entry, "gives"));
        List.of("once", "steps", "strikes", "else", "emptied", "risen", "struck", "harmed")
                .forEach(key -> gatherMarks(entry.get(key)));
    }

    private void gatherMarks(@Nullable Node node) {
        if (node instanceof Node.Sequence steps) {
            steps.items().forEach(this::gatherMarks);
        } else if (node instanceof Node.Table step) {
            var mark = Fields.leaf(step, "mark");
            if (mark != null) {
                share(Kind.MARK, mark.text(), mark.place());
                tags.add(mark.text());
            }
            Stream.of("roll", "contest").forEach(thrown -> gatherName(step.get(thrown)));
            gatherMarks(step.get("then"));
            gatherMarks(step.get("else"));
        }
    }

    private void gatherName(@Nullable Node thrown) {
        if (thrown instanceof Node.Table table && Fields.leaf(table, "as") != null) {
            share(Kind.MARK, Fields.text(table, "as"), table.place());
        }
    }
}
