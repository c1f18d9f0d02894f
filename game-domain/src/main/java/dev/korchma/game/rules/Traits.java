package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the choices of a build bring by its levels. */
final class Traits {

    private Traits() {}

    static List<Feature> features(RuleSystem rules, Build build, Career career) {
        var features = new ArrayList<Feature>();
        var choices = build.choices().keySet();
        each(rules, build, career, choices, (_, feature) -> features.add(feature));
        return features;
    }

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

    /** The tags of the options taken level by level by which somebody has an action. */
    static Set<String> manner(RuleSystem rules, Build build, String action) {
        var careers = rules.content().careers();
        if (careers.isEmpty() || build.choices().containsKey(Creature.CHOICE)) {
            return Set.of();
        }
        var tags = new LinkedHashSet<String>();
        each(
                rules,
                build,
                rules.career(build),
                build.choices().keySet(),
                (by, feature) -> {
                    if (!by.isEmpty() && feature.actions().contains(action)) {
                        tags.addAll(careers.tags(by));
                    }
                });
        return tags;
    }

    /** The tags of the option taken level by level to which a choice belongs. */
    static Set<String> manner(RuleSystem rules, Choice choice) {
        return choice.pace() instanceof Pace.Within within
                ? rules.content().careers().tags(within.of())
                : Set.of();
    }

    /**
     * @param to takes every feature with the option whose levels count for it, empty where all do
     */
    private static void each(
            RuleSystem rules,
            Build build,
            Career career,
            Set<String> choices,
            BiConsumer<String, Feature> to) {
        Set<String> gone = new HashSet<>();
        for (var id : choices) {
            var option = build.choices().get(id);
            var taken = option == null ? null : rules.option(id, option);
            if (taken != null) {
                var by = by(rules, id, taken);
                if (!by.equals(option) || gone.add(by)) {
                    ofOne(taken, by, build, career, to);
                }
            }
        }
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

    private static String by(RuleSystem rules, String id, Option taken) {
        var choice = rules.content().choices().get(id);
        return switch (choice == null ? Pace.WHOLE : choice.pace()) {
            case Pace.Whole _ -> "";
            case Pace.Every _ -> taken.id();
            case Pace.Within(var of, var _, var _) ->
                    rules.content().careers().askedBy(of) == null ? "" : of;
        };
    }
}
