package dev.korchma.game.rules;

import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Parsed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One kind of dice and a bonus.
 *
 * @param count how many dice, 0 for a bare number
 * @param sides of each, 1 or more
 */
record PlainDice(int count, int sides, int bonus) {

    private static final Pattern SHAPE =
            Pattern.compile("(?:(\\d{1,2})d(\\d{1,3}))?(?:([+-]?)(\\d{1,3}))?");

    /** Empty when the text is something else, or more than that. */
    static Optional<PlainDice> read(String text) {
        if (!(Formula.parse(text.strip()) instanceof Parsed.Good(var formula))) {
            return Optional.empty();
        }
        var matcher = SHAPE.matcher(formula.text().replace(" ", ""));
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static PlainDice of(Matcher matcher) {
        int amount = number(matcher.group(4), 0);
        int bonus = "-".equals(matcher.group(3)) ? -amount : amount;
        return new PlainDice(
                number(matcher.group(1), 0), Math.max(1, number(matcher.group(2), 1)), bonus);
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
