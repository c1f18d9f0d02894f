package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of an action. The set is closed: a pack combines steps, it does not invent them. A step
 * has an address, the indexes of the branches on the way to it, so that a later version can stop at
 * one and go on from there.
 */
public sealed interface Step {

    /** The lists of steps inside this one, in the order their indexes follow. */
    default List<List<Step>> branches() {
        return List.of();
    }

    /** Whose number or state a step is about. */
    enum Whom {
        ACTOR,
        TARGET
    }

    /** The one who acts throws against a number of the target. */
    record Attack(Trial trial, List<Step> then, List<Step> otherwise) implements Step {
        @Override
        public List<List<Step>> branches() {
            return List.of(then, otherwise);
        }
    }

    /** The one who acts throws against a difficulty. */
    record Check(Trial trial, List<Step> then, List<Step> otherwise) implements Step {
        @Override
        public List<List<Step>> branches() {
            return List.of(then, otherwise);
        }
    }

    /** The target throws against a difficulty; in the trial {@code @target} is the one who acts. */
    record Save(Trial trial, List<Step> then, List<Step> otherwise) implements Step {
        @Override
        public List<List<Step>> branches() {
            return List.of(then, otherwise);
        }
    }

    /**
     * A throw against a number.
     *
     * @param mechanic id of the mechanic
     * @param bonus added by the one who throws, in that body's own numbers
     * @param against the number to beat; the other body's numbers are {@code @target.*}, the
     *     highest among all it is aimed at {@code @highest.*}
     * @param tags in force for it, beside those of the action
     */
    record Trial(String mechanic, Amount bonus, Formula against, Set<String> tags) {
        public Trial {
            tags = Frozen.set(tags);
        }

        public Trial(String mechanic, Amount bonus, Formula against) {
            this(mechanic, bonus, against, Set.of());
        }
    }

    /**
     * Harm: lowers a track by dice and bonus, after reductions.
     *
     * @param scale what of {@code @amount} comes through before anything else lessens it; null when
     *     all of it does
     */
    record Damage(
            Whom whom,
            String track,
            String type,
            Amount dice,
            Amount bonus,
            @Nullable Formula scale)
            implements Step {
        public Damage(Whom whom, String track, String type, Amount dice, Amount bonus) {
            this(whom, track, type, dice, bonus, null);
        }
    }

    /** Restores a track by dice and bonus. */
    record Heal(Whom whom, String track, Amount dice, Amount bonus) implements Step {}

    /** Raises a track. */
    record Gain(Whom whom, String track, Amount amount) implements Step {}

    /** Lowers a track of the one who acts, as a price. */
    record Spend(String track, Amount amount) implements Step {}

    /** Throws dice and remembers the total under a name later steps can use. */
    record Roll(String name, Amount amount) implements Step {}

    /**
     * The target throws with the best of what it can try, and the total is remembered under a name
     * later steps can use.
     *
     * @param attempts ids of checks or saves, at least one
     */
    record Contest(String name, List<String> attempts) implements Step {
        public Contest {
            attempts = List.copyOf(attempts);
        }
    }

    /** An effect begins, or is renewed when it is at work already. */
    record Apply(Whom whom, String effect) implements Step {}

    /** An effect ends, if it is at work. */
    record Remove(Whom whom, String effect) implements Step {}

    /** One way or the other, by the tags in force now. */
    record If(When when, List<Step> then, List<Step> otherwise) implements Step {
        @Override
        public List<List<Step>> branches() {
            return List.of(then, otherwise);
        }
    }

    /** One way or the other, by whether a formula is not 0. */
    record Provided(Formula so, List<Step> then, List<Step> otherwise) implements Step {
        @Override
        public List<List<Step>> branches() {
            return List.of(then, otherwise);
        }
    }

    /** A track is at its maximum again, without a word. */
    record Restore(Whom whom, String track) implements Step {}

    /** Puts a tag in force for the rest of the action and tells that it happened. */
    record Mark(String tag) implements Step {}
}
