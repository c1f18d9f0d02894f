package dev.korchma.bot.rulebooks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one pack.
 *
 * @param name what its folder or archive was called
 * @param pack as it would be played; null when it was refused
 * @param problems everything that is wrong, golden cases included, in the order of the files
 * @param cases how many golden cases it has; none are played of a pack that was refused
 * @param failed how many of them did not come out as written
 */
public record PackReport(
        String name, @Nullable Pack pack, List<PackProblem> problems, int cases, int failed) {

    public PackReport {
        problems = List.copyOf(problems);
    }

    /** It may be played, and everything came out as written. */
    public boolean isGood() {
        return problems.isEmpty();
    }
}
