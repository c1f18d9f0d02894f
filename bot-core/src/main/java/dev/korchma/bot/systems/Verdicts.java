package dev.korchma.bot.systems;

import dev.korchma.bot.store.Outcome;
import java.util.List;

/**
 * What was found in a file.
 *
 * @param file as its sender called it
 * @param packs one for each pack in it, one at least
 */
public record Verdicts(String file, List<Verdict> packs) implements Outcome {
    public Verdicts {
        packs = List.copyOf(packs);
    }

    boolean areGood() {
        return packs.stream().allMatch(Verdict::isGood);
    }
}
