package dev.korchma.game.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a body has used up of its turn.
 *
 * @param used by economy id of the pack how much is gone, below 0 for what an action gave; by id of
 *     an action that may be used so often in a turn, how often it was
 * @param done tags of the actions used this turn: some actions ask for another one before them
 */
public record Spent(Map<String, Integer> used, Set<String> done) {

    /** A turn that has just begun. */
    public static final Spent NOTHING = new Spent(Map.of(), Set.of());

    public Spent {
        used = Frozen.map(used);
        // Sorted, so that what is kept is written the same however it was read.
        done = Frozen.set(new TreeSet<>(done));
    }

    /** What a turn of somebody is made of, by economy id. */
    static Map<String, Integer> budget(Sheet sheet) {
        var budget = new LinkedHashMap<String, Integer>();
        sheet.rules()
                .play()
                .fight()
                .economy()
                .forEach((part, amount) ->
                        budget.put(part, (int) Evaluation.sum(amount, sheet.frame())));
        return budget;
    }

    /**
     * After one more action.
     *
     * @param opens by part of a turn the other part of which it takes one along, as often as it is
     *     used up
     * @param budget what a turn is made of, by economy id
     * @param tags of the action and of what it was done with
     */
    Spent plus(
            Action action,
            Map<String, String> opens,
            Map<String, Integer> budget,
            Set<String> tags) {
        var more = new LinkedHashMap<>(used);
        var price = action.price();
        price.economy()
                .forEach((part, amount) -> {
                    var opened = opens.get(part);
                    if (opened != null && isUsedUp(part, budget)) {
                        more.merge(opened, 1, Integer::sum);
                    }
                    more.merge(part, amount, Integer::sum);
                });
        price.grants().forEach((part, amount) -> more.merge(part, -amount, Integer::sum));
        if (price.most() > 0) {
            more.merge(action.id(), 1, Integer::sum);
        }
        var all = new LinkedHashSet<>(done);
        all.addAll(tags);
        return new Spent(more, all);
    }

    /** Whether nothing is left of a part that another one opens: the next use opens it anew. */
    boolean isUsedUp(String part, Map<String, Integer> budget) {
        return used.getOrDefault(part, 0) % Math.max(1, budget.getOrDefault(part, 0)) == 0;
    }

    /**
     * After something that is no action of the game: it takes no more than is left.
     *
     * @param price by economy id
     * @param budget what a turn is made of, by economy id
     */
    public Spent without(Map<String, Integer> price, Map<String, Integer> budget) {
        var more = new LinkedHashMap<>(used);
        price.forEach((part, amount) -> {
            int left = budget.getOrDefault(part, 0) - used.getOrDefault(part, 0);
            more.merge(part, Math.clamp(left, 0, amount), Integer::sum);
        });
        return new Spent(more, done);
    }
}
