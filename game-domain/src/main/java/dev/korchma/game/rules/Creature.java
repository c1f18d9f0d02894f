package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to meet who was not made by choices: its numbers are printed, not derived.
 *
 * @param build what a body of it is made from; its numbers stand among the attributes
 * @param tags what it is, in force on its body
 * @param worth experience for overcoming it
 * @param challenge how hard it is, to be compared with levels; below 1 for the weak
 * @param untold ids of what it can do by its book and a game of this format cannot say
 * @param hitDice what its vital track is thrown with when its average is not wanted
 */
public record Creature(
        Build build,
        Set<String> tags,
        long worth,
        double challenge,
        @Nullable Formula hitDice,
        Option nature,
        List<String> untold) {

    /** In a build, the place where a choice would stand: no choice of a pack can have this id. */
    public static final String CHOICE = "@creature";

    public Creature {
        tags = Frozen.set(tags);
        untold = List.copyOf(untold);
    }

    /** The id in the pack. */
    public String id() {
        return nature.id();
    }

    /** What a creature brings with it, as a feature of that name. */
    public static Option nature(
            String id, Set<String> tags, List<String> actions, List<Modifier> modifiers) {
        return new Option(
                id,
                Option.Terms.NONE,
                List.of(
                        new Feature(
                                id, 1, Taken.EITHER, false, modifiers, actions, tags, List.of())),
                Suggested.NOTHING);
    }
}
