package dev.korchma.bot.lookup;

import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Ladder;
import dev.korchma.game.rules.Price;
import dev.korchma.game.rules.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What more an action does when a higher rank pays it, or at a higher level. */
record Scaling(Page page, Action action) {

    private static final int MOST = 12;

    /** One line: "4th level: 9d6; 5th level: 10d6". Empty where nothing grows. */
    Optional<String> line() {
        Price.Rank rank = action.price().rank();
        return rank == null ? byLevel() : byRank(rank);
    }

    private Optional<String> byRank(Price.Rank rank) {
        Ladder ladder = page.rules().numbers().ladders().get(rank.ladder());
        if (ladder == null) {
            return Optional.empty();
        }
        Amounts anybody = Amounts.ofAnybody(page, 1);
        List<String> before = sizes(anybody.in(action));
        List<String> steps = new ArrayList<>();
        for (Map.Entry<String, Formula> rung : ladder.rungs().entrySet()) {
            Optional<Integer> paid = whole(rung.getValue().text());
            if (paid.isPresent() && paid.get() > rank.from()) {
                List<String> now = sizes(anybody.in(action, rank, paid.get()));
                if (!now.equals(before)) {
                    steps.add(grown(page.words().rank(rung.getKey()), before, now));
                    before = now;
                }
            }
        }
        return said(steps);
    }

    private Optional<String> byLevel() {
        List<String> before = sizes(Amounts.ofAnybody(page, 1).in(action));
        List<String> steps = new ArrayList<>();
        for (int level = 2; level <= page.rules().play().advancement().playable(); level++) {
            List<String> now = sizes(Amounts.ofAnybody(page, level).in(action));
            if (!now.equals(before)) {
                steps.add(grown(page.say("at-level", Map.of("level", level)), before, now));
                before = now;
            }
        }
        return said(steps);
    }

    private Optional<String> said(List<String> steps) {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        page.say(
                                "grows",
                                Map.of(
                                        "what",
                                        steps.stream()
                                                .limit(MOST)
                                                .collect(Collectors.joining("; ")))));
    }

    private static String grown(String at, List<String> before, List<String> now) {
        return at
                + ": "
                + IntStream.range(0, now.size())
                        .filter(i -> !now.get(i).equals(before.get(i)))
                        .mapToObj(now::get)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** Everything about an action that may grow, always in the same order. */
    private List<String> sizes(Amounts amounts) {
        List<String> sizes = new ArrayList<>();
        sizes.add(page.say("targets", Map.of("count", amounts.most(action.aim()))));
        Steps.each(
                List.of(action.opening(), action.steps()),
                step -> {
                    if (step instanceof Step.Damage harm) {
                        sizes.add(amounts.sum(harm.dice(), harm.bonus()));
                    } else if (step instanceof Step.Heal heal) {
                        sizes.add(amounts.sum(heal.dice(), heal.bonus()));
                    }
                });
        return sizes;
    }

    private static Optional<Integer> whole(String text) {
        return text.chars().allMatch(java.lang.Character::isDigit) && text.length() < 5
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }
}
