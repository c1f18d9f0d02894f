package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.golden.Fault;
import dev.korchma.bot.rulebooks.golden.GoldenCase;
import dev.korchma.game.rules.RuleSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads the golden cases of a pack, plays them, and tells where what came out otherwise. */
final class GoldenCases {

    /** More would be no known answers but a load: cases, and what is done in all of them. */
    private static final int MOST = 2_000;

    private static final int MOST_LINES = 10_000;

    private final Pack pack;
    private final VariedRules varied;
    private final BooleanSupplier late;
    private final Problems problems = new Problems();
    private int cases;
    private int lines;
    private boolean full;
    private int failed;

    private GoldenCases(Pack pack, BooleanSupplier late) {
        this.pack = pack;
        varied = new VariedRules(pack);
        this.late = late;
    }

    /**
     * @param late whether no time is left; what is not played by then is told to be so
     */
    static PackReport play(PackFiles files, Pack pack, BooleanSupplier late) {
        var played = new GoldenCases(pack, late);
        files.golden().forEach(played::file);
        return new PackReport(
                files.name(), pack, played.problems.all(), played.cases, played.failed);
    }

    /** The cases of one file as they are written; what is wrong with their shape is told. */
    static List<Node> read(String path, String text, Problems problems) {
        var root = FileTree.read(path, text, problems);
        if (root instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        if (root != null) {
            problems.add(root.place(), "golden-list");
        }
        return List.of();
    }

    private void file(String path, String text) {
        var shape = new Problems();
        var read = read(path, text, shape);
        for (var one : read) {
            SchemaCheck.golden(one, shape);
        }
        shape.all().forEach(problems::add);
        if (shape.none()) {
            read.forEach(this::play);
        }
    }

    private void play(Node one) {
        if (full) {
            return;
        }
        lines += one instanceof Node.Table table ? Fields.list(table, "do").size() : 0;
        full = cases == MOST || lines > MOST_LINES;
        if (full) {
            problems.add(one.place(), "golden-too-many");
            return;
        }
        var rules = rules(one);
        if (rules == null) {
            return;
        }
        var faults = GoldenCase.play(rules, Json.of(one), late);
        full = faults.stream().anyMatch(Fault.Late.class::isInstance);
        cases += full ? 0 : 1;
        failed += faults.isEmpty() || full ? 0 : 1;
        faults.forEach(fault -> tell(one, fault));
    }

    /** By which rules a case is played; null where it names a variant there is not. */
    private @Nullable RuleSystem rules(Node one) {
        if (!(one instanceof Node.Table table)) {
            return pack.system();
        }
        var known = pack.variants().all().keySet();
        boolean there = true;
        for (var leaf : Fields.leaves(table, "with")) {
            if (!known.contains(leaf.text())) {
                problems.unknown(leaf.place(), "variant", leaf.text(), known);
                there = false;
            }
        }
        return there ? varied.with(Fields.texts(table, "with")) : null;
    }

    private void tell(Node one, Fault fault) {
        var place = place(one, fault.line());
        var name = one instanceof Node.Table table ? Fields.text(table, "case") : "";
        switch (fault) {
            case Fault.Differs differs ->
                    problems.add(
                            place,
                            "golden-differs",
                            Map.of(
                                    "case", name,
                                    "about", differs.about(),
                                    "expected", differs.expected(),
                                    "found", differs.found()),
                            null);
            case Fault.Unknown unknown ->
                    problems.unknown(place, unknown.kind(), unknown.name(), unknown.known());
            case Fault.Unplayable unplayable -> {
                var args = new HashMap<>(unplayable.args());
                args.put("case", name);
                problems.add(place, "golden-" + unplayable.why(), args, null);
            }
            case Fault.Late _ -> problems.add(place, "golden-too-long");
        }
    }

    private static Place place(Node one, int line) {
        if (line >= 0 && one instanceof Node.Table table) {
            return Fields.list(table, "do").get(line).place();
        }
        return one.place();
    }
}
