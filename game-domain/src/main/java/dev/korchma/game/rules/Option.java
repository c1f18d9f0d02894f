package dev.korchma.game.rules;

import java.util.List;

/**
 * One option of a choice with what it grants level by level. Its id is a tag of whoever took it.
 */
public record Option(String id, List<Feature> features) {

    public Option {
        features = List.copyOf(features);
    }
}
