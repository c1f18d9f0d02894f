package dev.korchma.game.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A decision every build takes, for instance where one comes from or what one has learnt.
 *
 * @param asks what is decided, by id: where several of one kind are taken, several choices ask it
 * @param level from which level on it is asked
 * @param when over the tags of the other choices: whether this one is open at all
 */
public record Choice(String id, String asks, int level, When when, Map<String, Option> options) {

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

    /**
     * The options other choices leave, whatever the numbers say: what one of them has taken is
     * gone, unless it repeats.
     *
     * @param choices what was taken, by choice
     */
    List<Option> left(Map<String, String> choices) {
        var elsewhere = new HashSet<String>();
        choices.forEach((choice, option) -> {
            if (!choice.equals(id)) {
                elsewhere.add(option);
            }
        });
        return options.values().stream()
                .filter(one -> one.terms().repeats() || !elsewhere.contains(one.id()))
                .filter(one -> one.terms().when().holds(elsewhere))
                .toList();
    }
}
