package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One option of a choice with what it grants level by level. Its id is a tag of whoever took it.
 *
 * @param tags where it is taken level by level: in force while its bearer uses what came by it
 * @param suggested what goes well with it, for whoever does not want to decide everything
 */
public record Option(
        String id, Terms terms, Set<String> tags, List<Feature> features, Suggested suggested) {

    public Option {
        tags = Frozen.set(tags);
        features = List.copyOf(features);
    }

    public Option(String id, Terms terms, List<Feature> features, Suggested suggested) {
        this(id, terms, Set.of(), features, suggested);
    }

    /** What it brings by a level and is worth a line. */
    public List<Feature> listed(int byLevel) {
        return features.stream()
                .filter(feature -> feature.level() <= byLevel && !feature.isQuiet())
                .toList();
    }

    /**
     * Who can take it.
     *
     * @param when over the tags of the other choices
     * @param provided over the numbers of whoever decides: not 0; null where they do not matter.
     *     Where it is taken level by level, of whoever takes it beside another
     * @param again how often it can be taken in one build
     */
    public record Terms(When when, @Nullable Formula provided, Again again) {

        /** Everybody, once. */
        public static final Terms NONE = new Terms(When.ALWAYS, null, Again.NEVER);

        /** Whether several choices can take it in one build. */
        public boolean repeats() {
            return again == Again.ALWAYS;
        }
    }

    /** Whether what was taken once can be taken by another choice. */
    public enum Again {
        NEVER,
        /** By choices that belong to different options taken level by level, once for each. */
        APART,
        ALWAYS
    }
}
