package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how hard fights are: section {@code estimate}. */
final class EstimateReader {

    private final Node.Table entry;
    private final Problems problems;

    private EstimateReader(Node.Table entry, Problems problems) {
        this.entry = entry;
        this.problems = problems;
    }

    /** Null where the pack does not say. */
    static @Nullable Estimate estimate(Node.Table root, Reading reading) {
        return root.get("estimate") instanceof Node.Table entry
                ? new EstimateReader(entry, reading.problems()).read()
                : null;
    }

    private @Nullable Estimate read() {
        var grades = new LinkedHashMap<String, List<Integer>>();
        var table = Fields.table(entry, "grades");
        table.entries().keySet().forEach(grade -> grades.put(grade, rising(table, grade)));
        var crowd = Fields.table(entry, "crowd");
        var percent = rising(crowd, "percent");
        var beginning = rising(crowd, "beginning");
        if (percent.size() != beginning.size() + 2) {
            problems.add(crowd.keyPlace("percent"), "crowd-size");
            return null;
        }
        return new Estimate(
                Fields.text(entry, "least"),
                grades,
                new Estimate.Crowd(
                        percent,
                        beginning,
                        Fields.number(crowd, "few", 0),
                        Fields.number(crowd, "many", Integer.MAX_VALUE)));
    }

    private List<Integer> rising(Node.Table table, String key) {
        var numbers = new ArrayList<Integer>();
        for (var leaf : Fields.leaves(table, key)) {
            int number = Fields.number(leaf, 0);
            if (!numbers.isEmpty() && number <= numbers.getLast()) {
                problems.add(leaf.place(), "numbers-rise", "found", leaf.text());
            }
            numbers.add(number);
        }
        return numbers;
    }
}
