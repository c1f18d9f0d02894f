package dev.korchma.bot.lookup;

import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Price;
import dev.korchma.game.rules.Targeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an action takes and at whom it is aimed. */
record ActionWords(Page page, Amounts amounts) {

    /** "Action, 3rd level"; empty for what costs nothing. */
    String price(Action action) {
        Price price = action.price();
        List<String> parts = new ArrayList<>();
        parts.addAll(counted(price.economy()));
        Price.Rank rank = price.rank();
        if (rank != null) {
            parts.add(rank(rank));
        }
        price.cost()
                .forEach((track, amount) -> {
                    if (page.rules().numbers().toldTracks().contains(track)) {
                        parts.add(page.words().gained(track, amount));
                    }
                });
        return String.join(", ", parts);
    }

    private List<String> counted(Map<String, Integer> parts) {
        return parts.entrySet().stream()
                .map(one ->
                        one.getValue() == 1
                                ? page.name(one.getKey())
                                : page.name(one.getKey()) + " ×" + one.getValue())
                .toList();
    }

    /** The lowest that pays it. */
    private String rank(Price.Rank rank) {
        var ladder = page.rules().numbers().ladders().get(rank.ladder());
        return ladder == null
                ? page.name(rank.ladder())
                : ladder.rungs().keySet().stream()
                        .filter(track -> ladder.isPlainly(track, rank.from()))
                        .findFirst()
                        .map(page.words()::rank)
                        .orElseGet(() -> page.name(rank.ladder()) + " " + rank.from());
    }

    /** "up to 3 foes". */
    String aim(Action action) {
        Targeting targeting = action.aim().targeting();
        String whom = page.say("target", targeting);
        int most = targeting.isChosen() ? amounts.most(action.aim()) : 1;
        return most == 1 ? whom : page.say("target-several", Map.of("whom", whom, "count", most));
    }

    /** All an action does in one paragraph. */
    String told(Action action) {
        List<String> lines = new StepWords(page, amounts.in(action)).lines(action);
        return lines.isEmpty() ? page.say("told-at-table") : String.join(". ", lines) + ".";
    }

    /** The same as far as there are plain words for it; empty where there are none. */
    String plainly(Action action) {
        List<String> lines = new StepWords(page, amounts.in(action), true).lines(action);
        return lines.isEmpty() ? "" : String.join(". ", lines) + ".";
    }
}
