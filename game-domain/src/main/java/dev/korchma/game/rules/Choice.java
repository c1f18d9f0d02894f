package dev.korchma.game.rules;

import java.util.Map;
import java.util.Set;

/**
 * A decision every build takes, for instance where one comes from or what one has learnt.
 *
 * @param level from which level on it is asked
 * @param when over the tags of the other choices: whether this one is open at all
 */
public record Choice(String id, int level, When when, Map<String, Option> options) {

    public Choice {
        options = Frozen.map(options);
    }

    /**
     * Whether somebody of this level decides it.
     *
     * @param taken ids of the options taken in other choices
     */
    public boolean isOpen(int ofLevel, Set<String> taken) {
        return ofLevel >= level && when.holds(taken);
    }
}
