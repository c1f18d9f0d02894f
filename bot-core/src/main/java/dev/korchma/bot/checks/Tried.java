package dev.korchma.bot.checks;

import dev.korchma.bot.store.Outcome;
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
 */
public record Tried(
        String hero,
        String what,
        String pack,
        Thrown thrown,
        List<Leaning> leanings,
        @Nullable Held verdict)
        implements Outcome {

    /**
     * @param against the number that had to be beaten
     * @param outcome id of how that came out
     */
    public record Held(long against, String outcome) {}

    public Tried {
        leanings = List.copyOf(leanings);
    }
}
