package dev.korchma.game.dice;

import java.util.List;
import java.util.stream.Stream;

/**
 * A roll as it fell: what was asked, every die, and the result.
 *
 * @param formula what was rolled, with its note
 * @param total the result rounded down; of a repeat, the sum of its results
 * @param results one, or for {@code 6#…} six
 */
public record Roll(Formula formula, long total, List<Result> results) {

    public Roll {
        results = List.copyOf(results);
    }

    /**
     * One result.
     *
     * @param total the value of the tree rounded down
     */
    public record Result(RollNode tree, long total) {

        static Result of(RollNode tree) {
            return new Result(tree, Numbers.down(tree.value()));
        }

        /** Every pool of dice in the order they were thrown. */
        public Stream<RollNode.Pool> pools() {
            return Pools.in(tree);
        }

        /** The result by its labels, in order; the amounts add up to the total. */
        public List<Part> parts() {
            return Part.of(tree);
        }
    }

    /** Every pool of dice of all results. */
    public Stream<RollNode.Pool> pools() {
        return results.stream().flatMap(Result::pools);
    }

    /** Whether a die that counts bears this mark, for example {@link Mark#CRIT}. */
    public boolean has(Mark mark) {
        return pools().flatMap(pool -> pool.dice().stream())
                .anyMatch(die -> die.counts() && die.marks().contains(mark));
    }
}
