package dev.korchma.game.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody made up on the spot: which numbers a form asks for, and what they feed.
 *
 * @param asks by id of a number, in the order of the form
 * @param damage where the dice of its blow go; null in a game in which a blow has none of its own
 * @param nature what everybody made up brings along
 */
public record Improvised(Map<String, Ask> asks, @Nullable Blow damage, Option nature) {

    public Improvised {
        asks = Frozen.map(asks);
    }

    /** Bounds of a number and what the form suggests. */
    public record Ask(int min, int max, int standard) {}

    /** Ids of the numbers that hold how many dice, of how many sides, and what is added. */
    public record Blow(String count, String sides, String bonus) {}

    /** What came of a filled form. */
    public sealed interface Answer {

        record Made(Build build) implements Answer {}

        /** Numbers that are missing or out of bounds, by id; the damage when it cannot be read. */
        record Wrong(List<String> numbers, boolean damageUnreadable) implements Answer {
            public Wrong {
                numbers = List.copyOf(numbers);
            }
        }
    }

    /**
     * A build of what was filled in; what was left out is as the form suggests.
     *
     * @param text one kind of dice and a bonus, as at the table: {@code 2d6+3}, {@code 1к8}, {@code
     *     4}
     */
    Answer build(Map<String, Integer> numbers, String text) {
        var all = new LinkedHashMap<String, Integer>();
        asks.forEach((id, ask) -> all.put(id, numbers.getOrDefault(id, ask.standard())));
        var wrong =
                asks.entrySet().stream()
                        .filter(ask -> !within(ask.getValue(), all.getOrDefault(ask.getKey(), 0)))
                        .map(Map.Entry::getKey)
                        .toList();
        boolean readable = damage == null || struck(damage, text, all);
        if (!readable || !wrong.isEmpty()) {
            return new Answer.Wrong(wrong, !readable);
        }
        return new Answer.Made(new Build(1, all, Map.of(Creature.CHOICE, nature.id()), List.of()));
    }

    /** Whether the dice could be read; then their numbers are among the others. */
    private static boolean struck(Blow damage, String text, Map<String, Integer> numbers) {
        var dice = PlainDice.read(text);
        dice.ifPresent(one -> {
            numbers.put(damage.count(), one.count());
            numbers.put(damage.sides(), one.sides());
            numbers.put(damage.bonus(), one.bonus());
        });
        return dice.isPresent();
    }

    private static boolean within(Ask ask, int number) {
        return number >= ask.min() && number <= ask.max();
    }
}
