package dev.korchma.bot.rulebooks;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a pack.
 *
 * @param key of the sentence in {@code text/rulebooks_*.properties}
 * @param args named arguments of the sentence
 * @param suggestion what was probably meant; null when nothing is near
 */
public record PackProblem(
        Place place, String key, Map<String, String> args, @Nullable String suggestion) {

    /** Says that there is more than is told. */
    static final String CUT = "rulebooks.problem.only-first";

    public PackProblem {
        args = Map.copyOf(args);
    }

    /** Whether it says nothing but that there are more. */
    public boolean isCut() {
        return key.equals(CUT);
    }
}
