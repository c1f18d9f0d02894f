package dev.korchma.game.encounter;

import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Source;
import dev.korchma.game.rules.Thrown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as an audience hears it: by names, and without the number a throw was compared with, which
 * is nobody's business but its owner's and the master's.
 */
public sealed interface Fact {

    /** To whom it happened, or who threw. */
    String who();

    /**
     * A throw that went one way or the other.
     *
     * @param who who threw
     * @param outcome id of the pack, as hit or miss
     * @param leanings why it was thrown in another way than usual
     * @param isSave whether it withstands what another did
     */
    record Tried(
            String who,
            Thrown thrown,
            String outcome,
            boolean success,
            List<Leaning> leanings,
            boolean isSave)
            implements Fact {
        public Tried {
            leanings = List.copyOf(leanings);
        }
    }

    /** Dice fell for something else. */
    record Threw(String who, String what, Thrown thrown) implements Fact {}

    /**
     * A track moved.
     *
     * @param change by how much; where it stands now is not everybody's business
     * @param amount how much it was meant to move before reductions and bounds
     * @param out whether this put the one it happened to out of the fight
     */
    record Moved(
            String who,
            String track,
            int change,
            Cause cause,
            @Nullable Thrown thrown,
            long amount,
            List<Source> reductions,
            boolean out)
            implements Fact {
        public Moved {
            reductions = List.copyOf(reductions);
        }
    }

    record Began(String who, String effect) implements Fact {}

    record Ceased(String who, String effect) implements Fact {}

    /** Something that only has a name in the pack's texts. */
    record Marked(String who, String mark) implements Fact {}
}
