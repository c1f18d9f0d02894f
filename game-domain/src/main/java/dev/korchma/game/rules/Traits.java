package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.List;

/** What the choices of a build bring by its level. */
final class Traits {

    private Traits() {}

    static List<Feature> features(RuleSystem rules, Build build) {
        var features = new ArrayList<Feature>();
        build.choices()
                .forEach((choice, option) -> {
                    var taken = rules.option(choice, option);
                    if (taken != null) {
                        for (var feature : taken.features()) {
                            if (feature.level() <= build.level()) {
                                features.add(feature);
                            }
                        }
                    }
                });
        return features;
    }
}
