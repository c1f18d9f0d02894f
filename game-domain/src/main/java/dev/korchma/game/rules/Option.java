package dev.korchma.game.rules;

import java.util.List;

/**
 * One option of a choice with what it grants level by level. Its id is a tag of whoever took it.
 *
 * @param when over the tags of the other choices: whether it can be taken
 * @param suggested what goes well with it, for whoever does not want to decide everything
 */
public record Option(String id, When when, List<Feature> features, Suggested suggested) {

    public Option {
        features = List.copyOf(features);
    }

    /** What it brings by a level and is worth a line. */
    public List<Feature> listed(int byLevel) {
        return features.stream()
                .filter(feature -> feature.level() <= byLevel && !feature.isQuiet())
                .toList();
    }
}
