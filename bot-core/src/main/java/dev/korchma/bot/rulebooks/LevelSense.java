package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is said about levels taken in one option or another, and can never come to anything. */
final class LevelSense {

    /** What a choice that is asked at every level has no use for. */
    private static final List<String> IDLE = List.of("take", "most", "among", "level", "when");

    private final Node.Table root;
    private final Vocabulary words;
    private final Problems problems;
    private final Courses courses;

    /** Options that belong to one taken level by level, by a choice that counts its levels. */
    private final Set<String> counted = new LinkedHashSet<>();

    private LevelSense(Node.Table root, Vocabulary words, Problems problems) {
        this.root = root;
        this.words = words;
        this.problems = problems;
        this.courses = new Courses(root);
    }

    static void check(Node.Table root, Vocabulary words, Problems problems) {
        var sense = new LevelSense(root, words, problems);
        Fields.each(root, "choices", sense::choice);
        sense.once();
        sense.options(Fields.table(root, "options"));
        Fields.each(
                root, "choices", (id, choice) -> sense.options(Fields.table(choice, "options")));
    }

    private void choice(String id, Node.Table choice) {
        if (Courses.isEvery(choice)) {
            every(id, choice);
        }
        var of = Courses.of(choice);
        if (of != null) {
            counting(id, choice, of);
        }
        boolean ofOne = of != null && courses.options().containsKey(of);
        if (choice.get("taken") != null && !ofOne) {
            problems.add(choice.keyPlace("taken"), "taken-of-nothing", "name", id);
        }
    }

    private void every(String id, Node.Table choice) {
        for (var key : IDLE) {
            if (choice.get(key) != null) {
                var args = Map.of("name", id, "key", key);
                problems.add(choice.keyPlace(key), "every-level-alone", args, null);
            }
        }
        if (courses.playable() < 2) {
            problems.add(choice.keyPlace("every-level"), "one-level-only", "name", id);
        }
    }

    private void counting(String id, Node.Table choice, String of) {
        var level = Fields.table(choice, "level");
        if (!courses.knows(of)) {
            var known = new ArrayList<>(courses.options().keySet());
            known.addAll(courses.every().keySet());
            boolean there = words.ids(Kind.OPTION).contains(of);
            if (there || words.ids(Kind.CHOICE).contains(of)) {
                problems.add(level.keyPlace(of), "not-level-by-level", "name", of);
            } else {
                problems.unknown(level.keyPlace(of), "option", of, known);
            }
            return;
        }
        if (Courses.level(choice) > courses.playable()) {
            var args = Map.of("name", id, "most", "" + courses.playable());
            problems.add(level.keyPlace(of), "never-reached", args, null);
        }
        if (courses.options().containsKey(of)) {
            Fields.leaves(choice, "of").forEach(leaf -> counted.add(leaf.text()));
            counted.addAll(Fields.table(choice, "options").entries().keySet());
        }
    }

    /** One that is taken level by level is an answer to nothing else. */
    private void once() {
        Map<String, String> asked = new LinkedHashMap<>();
        courses.every()
                .forEach((id, options) -> options.keySet().forEach(o -> asked.putIfAbsent(o, id)));
        Fields.each(
                root,
                "choices",
                (id, choice) -> {
                    for (var leaf : Fields.leaves(choice, "of")) {
                        var by = asked.get(leaf.text());
                        if (by != null && !Objects.equals(by, id)) {
                            var args = Map.of("name", leaf.text(), "choice", by);
                            problems.add(leaf.place(), "leveled-elsewhere", args, null);
                        }
                    }
                });
    }

    private void options(Node.Table options) {
        options.entries()
                .forEach((id, entry) -> {
                    if (entry instanceof Node.Table option) {
                        option(id, option);
                    }
                });
    }

    private void option(String id, Node.Table option) {
        boolean every = courses.options().containsKey(id);
        if (option.get("tags") != null && !every) {
            problems.add(option.keyPlace("tags"), "tags-of-nothing", "name", id);
        }
        Fields.each(
                option,
                "features",
                (feature, entry) -> {
                    if (entry.get("taken") != null && !every && !counted.contains(id)) {
                        problems.add(entry.keyPlace("taken"), "taken-of-nothing", "name", feature);
                    }
                    if (every && Fields.number(entry, "level", 1) > courses.playable()) {
                        var args = Map.of("name", feature, "most", "" + courses.playable());
                        problems.add(entry.keyPlace("level"), "never-reached", args, null);
                    }
                });
    }
}
