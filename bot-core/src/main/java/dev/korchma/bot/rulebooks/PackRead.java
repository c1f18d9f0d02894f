package dev.korchma.bot.rulebooks;

import java.util.List;

/** What became of the files of a pack. */
public sealed interface PackRead {

    /** It may be played. */
    record Good(Pack pack) implements PackRead {}

    /** Everything that is wrong with it, in the order of the files. */
    record Bad(List<PackProblem> problems) implements PackRead {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
