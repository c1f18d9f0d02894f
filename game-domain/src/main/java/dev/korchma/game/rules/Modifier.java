package dev.korchma.game.rules;

import java.util.Map;

/**
 * One thing a feature, an item or an effect changes.
 *
 * @param target what it changes
 * @param change how
 * @param stacking of several with the same non-empty kind only the best counts; empty: all count
 * @param when condition over the tags in force
 * @param cost tracks of its bearer that pay each time it makes a difference to a throw
 * @param wears whether that is a use of the effect it belongs to, where those are counted
 */
public record Modifier(
        Target target,
        Change change,
        String stacking,
        When when,
        Map<String, Integer> cost,
        boolean wears) {

    public Modifier {
        cost = Frozen.map(cost);
    }

    /** What a modifier changes. */
    public sealed interface Target {

        /** A number of the bearer's sheet. */
        record Value(String id) implements Target {}

        /** Throws of the bearer. */
        record Mine(Throw kind) implements Target {}

        /** Throws others aim at the bearer. */
        record AgainstMe(Throw kind) implements Target {}
    }

    /** The kinds of throws modifiers can reach. */
    public enum Throw {
        ATTACK,
        CHECK,
        SAVE,
        ORDER,
        DAMAGE,
        HEALING,
        /** Harm about to be suffered: not thrown, but changed in the same way. */
        SUFFERED
    }

    /** How a modifier changes what it targets, in the order in which changes are applied. */
    public sealed interface Change {

        /** The amount behind the change; the empty sum for a change that has none. */
        default Amount amountOrZero() {
            return switch (this) {
                case Rebase(Amount amount) -> amount;
                case Fix(Amount amount) -> amount;
                case Add(Amount amount) -> amount;
                case Raise(Amount amount, int _) -> amount;
                case Scale(Amount amount) -> amount;
                case Floor(Amount amount) -> amount;
                case Ceiling(Amount amount) -> amount;
                case Lean lean -> Amount.ZERO;
                case Become become -> Amount.ZERO;
            };
        }

        /** Another way to compute it, does not stack with the others. */
        record Rebase(Amount amount) implements Change {}

        /** Exactly this, nothing else counts. */
        record Fix(Amount amount) implements Change {}

        /** More, or less when negative; may hold dice where a throw is changed. */
        record Add(Amount amount) implements Change {}

        /** More, as far as the whole comes to no more than this; what is above it stays. */
        record Raise(Amount amount, int most) implements Change {}

        /** Computed anew from {@code @amount}, the number so far: halving, doubling, nothing. */
        record Scale(Amount amount) implements Change {}

        /** Not below this. */
        record Floor(Amount amount) implements Change {}

        /** Not above this. */
        record Ceiling(Amount amount) implements Change {}

        /** Comes out otherwise: by id of an outcome the one it becomes. */
        record Become(Map<String, String> into) implements Change {
            public Become {
                into = Frozen.map(into);
            }
        }

        /** Thrown in another way, an id of the pack's mechanic. */
        record Lean(String mode) implements Change {}
    }
}
