package dev.korchma.game.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dice as they fell with what was added: small and storable, and all a card needs to print "19
 * (14+5)".
 *
 * @param formula the dice expression, without the bonuses
 * @param dice every die, also those that did not count
 * @param natural what the dice alone came to
 * @param bonuses what was added and by which rule
 * @param total the sum
 * @param grounds what is behind the bonuses; null where they say all there is to say
 */
public record Thrown(
        String formula,
        List<DieFace> dice,
        long natural,
        List<Source> bonuses,
        long total,
        @Nullable Grounds grounds) {

    public Thrown {
        dice = List.copyOf(dice);
        bonuses = List.copyOf(bonuses);
    }

    /** Sum of the bonuses, the 5 of "19 (14+5)". */
    public long bonus() {
        return total - natural;
    }
}
