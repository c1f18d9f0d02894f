package dev.korchma.game.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the numbers of a body that attacks of its game are thrown against. */
final class Defences {

    private static final String OTHER = "target.";

    private final RuleSystem rules;
    private final Set<String> found = new LinkedHashSet<>();

    private Defences(RuleSystem rules) {
        this.rules = rules;
    }

    static Set<String> of(RuleSystem rules) {
        var defences = new Defences(rules);
        rules.content().actions().values().forEach(action -> defences.look(action.steps()));
        return Frozen.set(defences.found);
    }

    private void look(List<Step> steps) {
        for (var step : steps) {
            if (step instanceof Step.Attack attack) {
                for (var name : attack.trial().against().names()) {
                    if (name.startsWith(OTHER)
                            && rules.numbers().knows(name.substring(OTHER.length()))) {
                        found.add(name.substring(OTHER.length()));
                    }
                }
            }
            step.branches().forEach(this::look);
        }
    }
}
