package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.LevelThrows;
import dev.korchma.game.rules.OrderRule;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.util.Locale;
import java.util.Map;

/**
 * Has the ready heroes take the field: their builds fit the game and all their numbers come out.
 */
final class Trying {

    private Trying() {}

    static void heroes(Node.Table root, RuleSystem system, Problems problems) {
        var table = Fields.table(root, "heroes");
        for (var hero : system.content().heroes().values()) {
            var place = table.keyPlace(hero.id());
            var faults = system.faults(hero.build());
            for (var fault : faults) {
                var kind = fault.kind().name().toLowerCase(Locale.ROOT);
                var args = Map.of("name", hero.id(), "about", fault.about(), "fault", kind);
                problems.add(place, "hero-fault", args, null);
            }
            if (faults.isEmpty()) {
                numbers(place, hero.id(), hero.build(), system, problems, true);
            }
        }
    }

    /** Whatever levels are taken in, something can be thrown for each of them. */
    static void growth(Node.Table root, RuleSystem system, Problems problems) {
        var table = Fields.table(root, "by-level");
        var levels = new LevelThrows(system);
        for (var hero : system.content().heroes().values()) {
            var build = hero.build();
            var grown =
                    new Build(
                            system.play().advancement().playable(),
                            build.attributes(),
                            build.choices(),
                            build.items());
            for (var number : levels.unthrowable(grown)) {
                problems.add(table.keyPlace(number), "throws-nothing", "name", number);
            }
        }
    }

    /**
     * Every creature can be made and does something, except where nobody waits for turns: there a
     * foe may act through what goes wrong for others alone.
     */
    static void creatures(Node.Table root, RuleSystem system, Problems problems) {
        var table = Fields.table(root, "creatures");
        boolean act = system.ordering().spotlight() != OrderRule.Spotlight.FREE;
        for (var creature : system.content().creatures().values()) {
            var place = table.keyPlace(creature.id());
            var faults = system.faults(creature.build());
            if (faults.isEmpty()) {
                numbers(place, creature.id(), creature.build(), system, problems, act);
            }
        }
    }

    /** A division by zero and the like shows only when somebody computes. */
    private static void numbers(
            Place place,
            String name,
            Build build,
            RuleSystem system,
            Problems problems,
            boolean mustAct) {
        try {
            var body = system.freshBody(build);
            system.scene(Map.of("", body)).derived("");
            boolean acts =
                    !mustAct
                            || system
                                    .offers(
                                            "",
                                            Spent.NOTHING,
                                            Map.of("foe", body),
                                            Map.of("", body))
                                    .stream()
                                    .anyMatch(offer -> offer.legal());
            if (system.isOut(body) || !acts) {
                problems.add(place, "hero-helpless", "name", name);
            }
            system.worths().award(body, body);
            system.worths().dailyAwardLimit(body);
        } catch (IllegalStateException | ArithmeticException broken) {
            problems.add(place, "hero-numbers", "name", name);
        }
    }
}
