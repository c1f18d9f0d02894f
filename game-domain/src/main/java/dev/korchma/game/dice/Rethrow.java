package dev.korchma.game.dice;

import java.util.HashSet;
import java.util.Set;

/** Modifiers that throw more dice: explosions and rerolls. Each rebuilds the pool in order. */
final class Rethrow {

    private Rethrow() {}

    static void explode(Run run, Modifier modifier, int bound, Faces faces) {
        Pool from = run.pool();
        Pool to = run.spare();
        to.continues(from);
        for (int i = 0; i < from.size(); i++) {
            int at = to.add(from, i);
            if (from.in(i) && modifier.test().holds(from.value(i), bound)) {
                chain(run, to, at, modifier, bound, faces);
            }
        }
        run.swap();
    }

    private static void chain(
            Run run, Pool to, int first, Modifier modifier, int bound, Faces faces) {
        ModifierKind kind = modifier.kind();
        int less =
                kind == ModifierKind.PENETRATE || kind == ModifierKind.COMPOUND_PENETRATE ? 1 : 0;
        boolean joins = kind == ModifierKind.COMPOUND || kind == ModifierKind.COMPOUND_PENETRATE;
        int extra = Mark.EXTRA.bit() | (joins ? Mark.JOINED.bit() : 0);
        int last = first;
        for (int length = 1; ; length++) {
            if (length > Limits.CHAIN) {
                throw new Halt(
                        DiceError.limit(
                                DiceError.Code.CHAIN_TOO_LONG, modifier.column(), Limits.CHAIN));
            }
            int face = run.toss(faces, modifier.column());
            to.mark(last, Mark.EXPLODED);
            last = to.add(face, face - less, extra);
            if (joins) {
                to.value(first, to.value(first) + face - less);
            }
            if (kind == ModifierKind.EXPLODE_ONCE || !modifier.test().holds(face, bound)) {
                return;
            }
        }
    }

    static void reroll(Run run, Modifier modifier, int bound, Faces faces) {
        boolean once = modifier.kind() == ModifierKind.REROLL_ONCE;
        Pool from = run.pool();
        Pool to = run.spare();
        to.continues(from);
        for (int i = 0; i < from.size(); i++) {
            int at = to.add(from, i);
            boolean again = from.in(i) && modifier.test().holds(from.value(i), bound);
            while (again) {
                at = instead(run, to, at, modifier, faces);
                again = !once && modifier.test().holds(to.value(at), bound);
            }
        }
        run.swap();
    }

    /** Rerolls what repeats a die to its left until all differ. */
    static void unique(Run run, Modifier modifier, Faces faces) {
        Pool from = run.pool();
        if (from.inside() > faces.different()) {
            throw new Halt(DiceError.at(DiceError.Code.NOT_ENOUGH_FACES, modifier.column()));
        }
        Pool to = run.spare();
        to.continues(from);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < from.size(); i++) {
            int at = to.add(from, i);
            while (from.in(i) && !seen.add(to.value(at))) {
                at = instead(run, to, at, modifier, faces);
            }
        }
        run.swap();
    }

    private static int instead(Run run, Pool to, int at, Modifier modifier, Faces faces) {
        int face = run.toss(faces, modifier.column());
        to.mark(at, Mark.REROLLED);
        return to.add(face, face, 0);
    }
}
