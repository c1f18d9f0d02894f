package dev.korchma.game.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One resolved fact of what happened, by the keys of the bodies concerned. It holds the value
 * before where it changes one, so that {@link #inverse()} is total: applying a fact and then its
 * inverse restores the bodies.
 */
public sealed interface Result {

    /** Key of the body this fact is about. */
    String who();

    /** The fact that takes this one back; a fact that changed nothing is its own inverse. */
    Result inverse();

    /**
     * Dice thrown for something that is neither an attack nor a check, for instance {@code what}.
     */
    record Rolled(String who, String what, Thrown thrown) implements Result {
        @Override
        public Result inverse() {
            return this;
        }
    }

    /**
     * Somebody measured up to what another did, for instance {@code what}; what comes of it is told
     * by the other's throw.
     *
     * @param leanings why it was thrown in another way than usual
     */
    record Opposed(String who, String what, Thrown thrown, List<Leaning> leanings)
            implements Result {
        public Opposed {
            leanings = List.copyOf(leanings);
        }

        @Override
        public Result inverse() {
            return this;
        }
    }

    /** A blow was aimed at somebody. */
    record Attacked(String who, String target, String action, Thrown thrown, Verdict verdict)
            implements Result {
        @Override
        public Result inverse() {
            return this;
        }
    }

    /** The one who acts tried something. */
    record Checked(String who, String action, Thrown thrown, Verdict verdict) implements Result {
        @Override
        public Result inverse() {
            return this;
        }
    }

    /** Somebody resisted what another did. */
    record Saved(String who, String action, Thrown thrown, Verdict verdict) implements Result {
        @Override
        public Result inverse() {
            return this;
        }
    }

    /**
     * A track moved, or would have moved if it had not been at its bound.
     *
     * @param thrown the dice behind it, when there were any
     * @param amount how much it was meant to move before reductions and bounds, 0 or more
     * @param reductions what made it less or more, as signed differences to {@code amount}
     */
    record TrackMoved(
            String who,
            String track,
            int from,
            int to,
            Cause cause,
            @Nullable Thrown thrown,
            long amount,
            List<Source> reductions)
            implements Result {

        public TrackMoved {
            reductions = List.copyOf(reductions);
        }

        @Override
        public Result inverse() {
            return new TrackMoved(who, track, to, from, cause, thrown, amount, reductions);
        }
    }

    /** An effect began; {@code position} is its place among the effects of the body. */
    record EffectBegan(String who, ActiveEffect effect, int position) implements Result {
        @Override
        public Result inverse() {
            return new EffectEnded(who, effect, position, Ending.TAKEN_BACK);
        }
    }

    /** An effect goes on with other counters: it was renewed, counted down or used. */
    record EffectChanged(String who, ActiveEffect before, ActiveEffect after, int position)
            implements Result {
        @Override
        public Result inverse() {
            return new EffectChanged(who, after, before, position);
        }
    }

    /** An effect is over. */
    record EffectEnded(String who, ActiveEffect effect, int position, Ending ending)
            implements Result {
        @Override
        public Result inverse() {
            return new EffectBegan(who, effect, position);
        }
    }

    /** Something happened that only has a name in the pack's texts. */
    record Marked(String who, String mark) implements Result {
        @Override
        public Result inverse() {
            return this;
        }
    }

    /** How an effect came to its end. */
    enum Ending {
        EXPIRED,
        USED_UP,
        REMOVED,
        TAKEN_BACK
    }
}
