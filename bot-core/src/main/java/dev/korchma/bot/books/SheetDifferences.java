package dev.korchma.bot.books;

import dev.korchma.bot.books.RulesMove.Difference;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;

/** Which numbers of a sheet become other. */
public final class SheetDifferences {

    private SheetDifferences() {}

    /** Between two bodies, each by its rules. */
    public static List<Difference> between(
            RuleSystem from, Body before, RuleSystem to, Body after) {
        var old = from.sheet(before);
        List<Difference> differences = new ArrayList<>();
        to.sheet(after)
                .forEach((id, derivation) -> {
                    var there = old.get(id);
                    long was = there == null ? 0 : there.value();
                    if (was != derivation.value()) {
                        differences.add(new Difference(id, was, derivation.value()));
                    }
                });
        return differences;
    }
}
