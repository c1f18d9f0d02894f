package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Tries the ways a game may be played otherwise: each by itself, and as many of them together as
 * can be in force, until every one had its turn.
 */
final class VariantsTrial {

    private final Pack pack;
    private final BooleanSupplier late;
    private final Set<PackProblem> problems = new LinkedHashSet<>();

    private VariantsTrial(Pack pack, BooleanSupplier late) {
        this.pack = pack;
        this.late = late;
    }

    /**
     * @param late once it is, nothing more is tried
     */
    static List<PackProblem> of(Pack pack, BooleanSupplier late) {
        var trial = new VariantsTrial(pack, late);
        var all = pack.variants().all().values();
        // Those of the game below were tried with that game: each is a reading of the whole.
        all.stream()
                .filter(one -> !one.place().isBorrowed())
                .forEach(one -> trial.lay(List.of(one)));
        if (trial.problems.isEmpty()) {
            trial.together();
        }
        return List.copyOf(trial.problems);
    }

    private void together() {
        Map<String, List<Variant>> matters = new LinkedHashMap<>();
        pack.variants()
                .all()
                .values()
                .forEach(one ->
                        matters.computeIfAbsent(one.about(), _ -> new ArrayList<>()).add(one));
        int turns = matters.values().stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < turns; turn++) {
            int at = turn;
            var chosen =
                    matters.values().stream()
                            .map(ways -> ways.get(Math.min(at, ways.size() - 1)))
                            .toList();
            if (chosen.size() > 1 && chosen.stream().anyMatch(one -> !one.place().isBorrowed())) {
                lay(chosen);
            }
        }
    }

    private void lay(List<Variant> variants) {
        if (late.getAsBoolean()) {
            return;
        }
        // A name of its own: what was kept as one document is judged less.
        var source = new PackSource(Map.of("laid-over.json", Variants.laid(variants)));
        if (PackReader.read(pack, List.of(source)) instanceof PackRead.Bad(var found)) {
            var place = variants.getLast().place();
            found.forEach(one ->
                    problems.add(new PackProblem(place, one.key(), one.args(), one.suggestion())));
        }
    }
}
