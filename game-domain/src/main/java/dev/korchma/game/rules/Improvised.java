package dev.korchma.game.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody made up on the spot: which numbers a form asks for, and what they feed.
 *
 * @param asks by id of a number, in the order of the form
 * @param damage where the dice of its blow go
 * @param nature what everybody made up brings along
 */
public record Improvised(Map<String, Ask> asks, Blow damage, Option nature) {

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
        var dice = PlainDice.read(text);
        if (dice.isEmpty() || !wrong.isEmpty()) {
            return new Answer.Wrong(wrong, dice.isEmpty());
        }
        all.put(damage.count(), dice.get().count());
        all.put(damage.sides(), dice.get().sides());
        all.put(damage.bonus(), dice.get().bonus());
        return new Answer.Made(new Build(1, all, Map.of(Creature.CHOICE, nature.id()), List.of()));
    }

    private static boolean within(Ask ask, int number) {
        return number >= ask.min() && number <= ask.max();
    }
}
