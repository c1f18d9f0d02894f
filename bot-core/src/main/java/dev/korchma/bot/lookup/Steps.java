package dev.korchma.bot.lookup;

import dev.korchma.game.rules.Step;
import java.util.List;
import java.util.function.Consumer;

/** Walks through the steps of an action. */
final class Steps {

    private Steps() {}

    /** Every step, also those inside others, in the order in which they are read. */
    static void each(Iterable<List<Step>> lists, Consumer<Step> visit) {
        for (List<Step> steps : lists) {
            for (Step step : steps) {
                visit.accept(step);
                each(step.branches(), visit);
            }
        }
    }
}
