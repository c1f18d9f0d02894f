package dev.korchma.game.dice;

import org.jspecify.annotations.Nullable;

/**
 * One modifier after dice or after a set.
 *
 * @param test the comparison of a condition; {@link Operator#EQUAL} where there is none
 * @param argument the amount or bound as written; null where the modifier stands alone
 */
record Modifier(ModifierKind kind, Operator test, @Nullable Expression argument, int column) {

    /** The bound when it is known before rolling. */
    boolean known() {
        return argument == null || !Double.isNaN(argument.constant());
    }

    double constant() {
        return bound().constant();
    }

    Expression bound() {
        if (argument == null) {
            throw new IllegalStateException(kind + " stands alone");
        }
        return argument;
    }

    /** Works on the dice that lie on the table. */
    void apply(Run run, Faces faces, int bound) {
        Pool pool = run.pool();
        switch (kind) {
            case KEEP_HIGHEST, KEEP_LOWEST, DROP_HIGHEST, DROP_LOWEST ->
                    Selection.apply(kind, bound, pool);
            case KEEP_VALUES -> Selection.keepValues(test, bound, pool);
            case EXPLODE, EXPLODE_ONCE, COMPOUND, PENETRATE, COMPOUND_PENETRATE ->
                    Rethrow.explode(run, this, bound, faces);
            case REROLL, REROLL_ONCE -> Rethrow.reroll(run, this, bound, faces);
            case UNIQUE -> Rethrow.unique(run, this, faces);
            case RAISE -> pool.clamp(bound, Integer.MAX_VALUE);
            case LOWER -> pool.clamp(Integer.MIN_VALUE, bound);
            case SUCCESS -> pool.score(test, bound, 1, Mark.SUCCESS);
            case FAILURE -> pool.score(test, bound, 1, Mark.FAILURE);
            case DEDUCT -> pool.score(test, bound, -1, Mark.FAILURE);
            case EVEN -> pool.scoreParity(0);
            case ODD -> pool.scoreParity(1);
            case MARGIN -> pool.margin(bound, test == Operator.AT_MOST || test == Operator.LESS);
            case CRIT -> pool.note(test, bound, Mark.CRIT);
            case FUMBLE -> pool.note(test, bound, Mark.FUMBLE);
            case ASCENDING -> Selection.sort(run, true);
            case DESCENDING -> Selection.sort(run, false);
            case ADVANTAGE, DISADVANTAGE -> Selection.lean(bound, pool);
        }
    }

    void write(StringBuilder out) {
        out.append(kind.word());
        if (argument == null) {
            return;
        }
        if (kind.takesCondition() && test != Operator.EQUAL) {
            out.append(test.symbol());
        } else if (kind.takesCondition() && kind.spelled()) {
            out.append('=');
        }
        argument.write(out);
    }

    /** The bound of a modifier that stands alone, for dice with these faces. */
    int byItself(Faces faces) {
        return switch (kind) {
            case ADVANTAGE, DISADVANTAGE -> 1;
            case REROLL, REROLL_ONCE, FUMBLE -> faces.lowest();
            default -> faces.highest();
        };
    }
}
