package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Tries the ways a game may be played otherwise: as many of them together as can be in force, until
 * every one had its turn, and without those the others could lean on.
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
        // Those of the game below were tried with that game: each is a reading of the whole.
        if (pack.variants().all().values().stream().anyMatch(VariantsTrial::isOwn)) {
            trial.together();
        }
        return List.copyOf(trial.problems);
    }

    private static boolean isOwn(Variant one) {
        return !one.place().isBorrowed();
    }

    private void together() {
        var all = pack.variants().all().values();
        Map<String, List<Variant>> matters = new LinkedHashMap<>();
        all.forEach(one -> matters.computeIfAbsent(one.about(), _ -> new ArrayList<>()).add(one));
        int turns = matters.values().stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < turns; turn++) {
            int at = turn;
            var chosen =
                    matters.values().stream()
                            .map(ways -> ways.get(Math.min(at, ways.size() - 1)))
                            .toList();
            if (!lay(chosen)) {
                all.stream().filter(VariantsTrial::isOwn).forEach(one -> lay(List.of(one)));
                return;
            }
            // What one of them brings none of the others may need.
            for (var bringing : chosen) {
                if (bringing.bringsNew() && chosen.size() > 1) {
                    lay(chosen.stream().filter(one -> !one.equals(bringing)).toList());
                }
            }
        }
    }

    /** Whether they go over the game. */
    private boolean lay(List<Variant> variants) {
        if (late.getAsBoolean()) {
            return true;
        }
        // A name of its own: what was kept as one document is judged less.
        var source = new PackSource(Map.of("laid-over.json", Variants.laid(variants)));
        if (PackReader.read(pack, List.of(source)) instanceof PackRead.Bad(var found)) {
            var place = variants.getLast().place();
            found.forEach(one ->
                    problems.add(new PackProblem(place, one.key(), one.args(), one.suggestion())));
            return false;
        }
        return true;
    }
}
