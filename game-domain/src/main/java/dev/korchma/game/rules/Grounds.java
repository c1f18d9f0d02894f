package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is behind the bonuses of a throw as they were when it fell.
 *
 * @param ignored what would have been added and was not
 * @param numbers those among the bonuses that are made of several others
 */
public record Grounds(List<Ignored> ignored, List<Derivation> numbers) {

    public Grounds {
        ignored = List.copyOf(ignored);
        numbers = List.copyOf(numbers);
    }

    /** Null where there is nothing to say: most throws add plain numbers, and all are stored. */
    static @Nullable Grounds of(Tally tally, Sheet sheet) {
        var ignored = tally.derivation("").ignored();
        var numbers = new ArrayList<Derivation>();
        for (var source : tally.sources()) {
            var number = sheet.madeOfOthers(source.rule());
            if (number != null && number.value() == source.amount()) {
                numbers.add(number);
            }
        }
        return ignored.isEmpty() && numbers.isEmpty() ? null : new Grounds(ignored, numbers);
    }
}
