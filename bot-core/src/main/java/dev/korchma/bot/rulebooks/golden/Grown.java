package dev.korchma.bot.rulebooks.golden;

import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Deciding;
import dev.korchma.game.rules.RuleSystem;
import java.util.LinkedHashMap;
import java.util.function.Predicate;

/** Somebody who decides what is open and was not said. */
public final class Grown {

    private Grown() {}

    /**
     * With the first that is left of every choice that is open and was not taken.
     *
     * @param which of the choices are decided so
     */
    public static Build with(RuleSystem rules, Build begun, Predicate<Choice> which) {
        var build = begun;
        for (var choice : rules.content().choices().values()) {
            var deciding = new Deciding(rules, build);
            if (which.test(choice)
                    && !build.choices().containsKey(choice.id())
                    && deciding.isOpen(choice)) {
                var all = new LinkedHashMap<>(build.choices());
                all.put(choice.id(), deciding.left(choice).getFirst().id());
                build = build.deciding(build.level(), all);
            }
        }
        return build;
    }
}
