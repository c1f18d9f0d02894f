package dev.korchma.game.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pause after which some of what was used up is there again. Its id is the moment tracks name in
 * {@link Track#resets} and effects in {@link Effect#ends}.
 *
 * @param whom over the tags of a body: whom it does good
 * @param breather what one may do meanwhile, again and again, for its price; null for nothing
 * @param steps what else it leads to for those it does good
 * @param otherwise what it leads to for the others
 */
public record Rest(
        String id, When whom, @Nullable Breather breather, List<Step> steps, List<Step> otherwise) {

    public Rest {
        steps = List.copyOf(steps);
        otherwise = List.copyOf(otherwise);
    }

    /**
     * Something for its bearer alone.
     *
     * @param cost what of which track it takes each time
     */
    public record Breather(Map<String, Integer> cost, List<Step> steps) {
        public Breather {
            cost = Frozen.map(cost);
            steps = List.copyOf(steps);
        }
    }
}
