package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the choices of a build bring by its levels. */
final class Traits {

    private Traits() {}

    /** What is worth a line, in the order of the game. */
    static List<Feature> listed(RuleSystem rules, Build build) {
        var features = new ArrayList<Feature>();
        each(
                rules,
                build,
                rules.career(build),
                rules.content().choices().keySet(),
                (_, feature) -> {
                    if (!feature.isQuiet()) {
                        features.add(feature);
                    }
                });
        return features;
    }

    /** The tags of the option taken level by level to which a choice belongs. */
    static Set<String> manner(RuleSystem rules, Choice choice) {
        return choice.pace() instanceof Pace.Within within
                ? rules.content().careers().tags(within.of())
                : Set.of();
    }

    /**
     * What somebody has chosen out of, by what is asked: of those answers only what is chosen is in
     * force.
     */
    private static Set<String> narrowed(RuleSystem rules, Build build) {
        Set<String> narrowed = new HashSet<>();
        for (var id : build.choices().keySet()) {
            var choice = rules.content().choices().get(id);
            if (choice != null && choice.outOf() != null) {
                narrowed.add(choice.outOf());
            }
        }
        return narrowed;
    }

    /**
     * @param to takes every feature with the option whose levels count for it, empty where all do
     */
    static void each(RuleSystem rules, Build build, Career career, BiConsumer<String, Feature> to) {
        each(rules, build, career, build.choices().keySet(), to);
    }

    private static void each(
            RuleSystem rules,
            Build build,
            Career career,
            Set<String> choices,
            BiConsumer<String, Feature> to) {
        Set<String> gone = new HashSet<>();
        var narrowed = narrowed(rules, build);
        for (var id : choices) {
            var option = build.choices().get(id);
            var choice = rules.content().choices().get(id);
            var taken =
                    option == null || (choice != null && narrowed.contains(choice.asks()))
                            ? null
                            : taken(rules, id, choice, option);
            if (taken != null && !taken.features().isEmpty()) {
                var by = choice == null ? "" : by(rules, choice, taken);
                if (!by.equals(option) || gone.add(by)) {
                    ofOne(taken, by, build, career, to);
                }
            }
        }
    }

    private static @Nullable Option taken(
            RuleSystem rules, String id, @Nullable Choice choice, String option) {
        return choice == null || id.equals(Creature.CHOICE)
                ? rules.option(id, option)
                : choice.options().get(option);
    }

    private static void ofOne(
            Option taken, String by, Build build, Career career, BiConsumer<String, Feature> to) {
        int level = by.isEmpty() ? build.level() : career.in(by);
        for (var feature : taken.features()) {
            if (feature.level() <= level
                    && (feature.taken() == Taken.EITHER
                            || feature.taken().holds(career.began(by)))) {
                to.accept(by, feature);
            }
        }
    }

    private static String by(RuleSystem rules, Choice choice, Option taken) {
        return switch (choice.pace()) {
            case Pace.Whole _ -> "";
            case Pace.Every _ -> taken.id();
            case Pace.Within(var of, var _, var _) ->
                    rules.content().careers().askedBy(of) == null ? "" : of;
        };
    }
}
