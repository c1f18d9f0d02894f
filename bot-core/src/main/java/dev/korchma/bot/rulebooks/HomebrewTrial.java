package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Tries what a pack lets people make up: each kind of thing as its form suggests it. */
final class HomebrewTrial {

    private static final String SAMPLE = "own-sample";

    private final Pack pack;
    private final List<PackProblem> problems = new ArrayList<>();

    private final BooleanSupplier late;

    private HomebrewTrial(Pack pack, BooleanSupplier late) {
        this.pack = pack;
        this.late = late;
    }

    /**
     * @param late once it is, nothing more is tried
     */
    static List<PackProblem> of(Pack pack, BooleanSupplier late) {
        var trial = new HomebrewTrial(pack, late);
        // Those of the game below were tried with that game: each is a reading of the whole.
        pack.homebrew().forms().values().stream()
                .filter(form -> !form.place().isBorrowed())
                .forEach(trial::form);
        return trial.problems;
    }

    private void form(HomebrewForm form) {
        var made = laid(form.place(), form.made(SAMPLE, "Sample", form.standard()));
        boolean isShown =
                made == null
                        || made.library().shelves().isEmpty()
                        || made.library().shelves().values().stream()
                                .anyMatch(shelf -> shelf.entries().contains(SAMPLE));
        if (!isShown) {
            problems.add(
                    new PackProblem(
                            form.place(),
                            "rulebooks.problem.makes-unshown",
                            Map.of("name", form.kind()),
                            null));
        }
    }

    private @Nullable Pack laid(Place place, String sections) {
        if (late.getAsBoolean()) {
            return null;
        }
        // A name of its own: what was kept as one document is judged less.
        var source = new PackSource(Map.of("laid-over.json", sections));
        return switch (PackReader.read(pack, List.of(source))) {
            case PackRead.Good(Pack whole) -> whole;
            case PackRead.Bad(var found) -> {
                found.forEach(one ->
                        problems.add(
                                new PackProblem(place, one.key(), one.args(), one.suggestion())));
                yield null;
            }
        };
    }
}
