package dev.korchma.bot.checks;

import dev.korchma.bot.store.Outcome;
import dev.korchma.game.rules.Compared;
import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Thrown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one try, for whoever may know all of it.
 *
 * @param hero name of whoever tried
 * @param what id in the pack of what was tried
 * @param pack its hash
 * @param verdict how it came out; null where nothing had to be beaten
 * @param why what a control carries that explains it; null where there is none
 */
public record Tried(
        String hero,
        String what,
        String pack,
        Thrown thrown,
        List<Leaning> leanings,
        @Nullable Held verdict,
        @Nullable String why)
        implements Outcome {

    /**
     * @param against the number that had to be beaten
     * @param outcome id of how that came out
     * @param compared where the number came from; null where somebody said it
     */
    public record Held(long against, String outcome, @Nullable Compared compared) {}

    public Tried {
        leanings = List.copyOf(leanings);
    }

    /** The same with a control that explains it. */
    Tried explained(String token) {
        return new Tried(hero, what, pack, thrown, leanings, verdict, token);
    }

    /** For whoever may know how it was thrown and not what had to be beaten. */
    Tried asSeen() {
        return new Tried(hero, what, pack, thrown, leanings, null, why);
    }
}
