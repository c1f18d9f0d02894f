package dev.korchma.game.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points for which attributes are bought instead of being given out or thrown.
 *
 * @param most how many there are, 1 or more; 0 where a game sells none
 * @param from the lowest number that can be bought
 * @param costs what that one and each above it costs, all in all
 */
public record Points(int most, int from, List<Integer> costs) {

    /** Of a game that sells none. */
    public static final Points NONE = new Points(0, 0, List.of());

    public Points {
        costs = List.copyOf(costs);
    }

    public boolean areThere() {
        return most > 0;
    }

    /** The number to be had for least. */
    public int cheapest() {
        return from + costs.indexOf(Collections.min(costs));
    }

    /**
     * What a number costs.
     *
     * @throws IndexOutOfBoundsException where it cannot be bought
     */
    public int cost(int number) {
        return costs.get(number - from);
    }

    /** What is left when these numbers are bought. */
    public int left(Collection<Integer> bought) {
        return most - bought.stream().mapToInt(this::cost).sum();
    }

    /**
     * The numbers that can be bought next, the lowest first.
     *
     * @param bought those there are
     * @param others how many more have to be bought after it
     */
    public List<Integer> affordable(Collection<Integer> bought, int others) {
        int free = left(bought) - others * cost(cheapest());
        return IntStream.range(from, from + costs.size())
                .filter(number -> cost(number) <= free)
                .boxed()
                .toList();
    }
}
