package dev.korchma.bot.characters;

import dev.korchma.bot.characters.Draft.Question;
import dev.korchma.bot.characters.Draft.Throw;
import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Roll;
import dev.korchma.game.dice.RollText;
import dev.korchma.game.dice.Rolled;
import dev.korchma.game.dice.Scope;
import dev.korchma.game.rules.Attribute;
import dev.korchma.game.rules.Points;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the numbers of a hero that is being made are given out: as suggested, by dice, by hand.
 *
 * @param suggested by what was chosen so far, the most telling first; empty where nothing is
 */
record Dealing(RuleSystem rules, Draft draft, Map<String, Integer> suggested) {

    /** Every attribute with its number, the most telling first. */
    Map<String, Integer> numbers() {
        Map<String, Integer> usual =
                draft.outlay().points() ? cheapest() : draft.byDice() ? dealt() : usual();
        Map<String, Integer> all = new LinkedHashMap<>(usual);
        all.putAll(draft.attributes());
        return all;
    }

    private Map<String, Integer> usual() {
        Map<String, Integer> all = new LinkedHashMap<>(suggested);
        rules.numbers().attributes().forEach((id, one) -> all.putIfAbsent(id, one.standard()));
        return all;
    }

    private Points points() {
        return rules.play().outset().points();
    }

    private Map<String, Integer> cheapest() {
        Map<String, Integer> all = new LinkedHashMap<>();
        rules.numbers().attributes().keySet().forEach(id -> all.put(id, points().cheapest()));
        return all;
    }

    /** Whether numbers may be bought: whoever has thrown dice stays with them. */
    boolean mayBuy() {
        return points().areThere() && !draft.byDice() && !draft.outlay().points();
    }

    /** Buys from nothing, or takes what is suggested again. */
    Draft buying(boolean buys) {
        Draft changed = draft.spending(draft.outlay().forPoints(buys)).with(Map.of());
        return changed.at(buys ? Question.ARRANGE : Question.ATTRIBUTES);
    }

    /** The points that are not spent. */
    int pointsLeft() {
        return points().left(numbers().values());
    }

    /** What an attribute may be set to by hand. */
    List<Integer> numbersFor(Attribute asked) {
        return draft.outlay().points()
                ? points().affordable(draft.attributes().values(), unarranged().size() - 1)
                : IntStream.rangeClosed(asked.min(), asked.max()).boxed().toList();
    }

    boolean isSuggested() {
        return !suggested.isEmpty();
    }

    /** The dice where they do most: the best to what is suggested highest. */
    private Map<String, Integer> dealt() {
        Map<String, Integer> usual = usual();
        if (!mayArrange()) {
            Map<String, Integer> fallen = new LinkedHashMap<>();
            draft.thrown().forEach(one -> fallen.put(one.attribute(), one.total()));
            return fallen;
        }
        List<Integer> best = new ArrayList<>(pool());
        Map<String, Integer> dealt = new LinkedHashMap<>();
        usual.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(one -> dealt.put(one.getKey(), best.removeFirst()));
        Map<String, Integer> ordered = new LinkedHashMap<>();
        usual.keySet().forEach(id -> ordered.put(id, Objects.requireNonNull(dealt.get(id))));
        return ordered;
    }

    /** The numbers to be given out, the highest first. */
    List<Integer> pool() {
        Stream<Integer> all =
                draft.byDice()
                        ? draft.thrown().stream().map(Throw::total)
                        : usual().values().stream();
        return all.sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * Whether a number may go to any attribute: where there are numbers of one kind to give out.
     */
    boolean mayArrange() {
        if (draft.outlay().points()) {
            return false;
        }
        return draft.byDice() ? rolls().distinct().count() == 1 : isSuggested();
    }

    boolean mayThrow() {
        return !draft.byDice()
                && !draft.outlay().points()
                && rolls().count() == rules.numbers().attributes().size()
                && rolls().findAny().isPresent();
    }

    private Stream<Formula> rolls() {
        return rules.numbers().attributes().values().stream()
                .map(Attribute::roll)
                .flatMap(Stream::ofNullable);
    }

    /** What is thrown for a number, as its dice. */
    Optional<Formula> roll() {
        return rolls().findFirst();
    }

    /** Throws the dice, once: those that fell before stay. */
    Draft thrown(Dice dice) {
        if (!draft.thrown().isEmpty()) {
            return draft.throwing(draft.thrown()).at(Question.ATTRIBUTES);
        }
        List<Throw> fallen = new ArrayList<>();
        rules.numbers()
                .attributes()
                .forEach((id, one) ->
                        fallen.add(thrown(one, Objects.requireNonNull(one.roll()), dice)));
        return draft.throwing(fallen).at(Question.ATTRIBUTES);
    }

    private static Throw thrown(Attribute attribute, Formula formula, Dice dice) {
        if (!(formula.roll(dice, Scope.EMPTY) instanceof Rolled.Done(Roll roll))) {
            throw new IllegalStateException("dice of a checked pack cannot be thrown");
        }
        int total = Math.clamp(roll.total(), attribute.min(), attribute.max());
        return new Throw(attribute.id(), total, RollText.line(roll));
    }

    /** Attributes that still wait for a number, in the order of the pack. */
    List<String> unarranged() {
        return rules.numbers().attributes().keySet().stream()
                .filter(id -> !draft.attributes().containsKey(id))
                .toList();
    }

    /** Gives an attribute its number; the last one gets what is left. */
    Draft arrange(String attribute, int number) {
        Map<String, Integer> given = new LinkedHashMap<>(draft.attributes());
        Attribute asked = rules.numbers().attributes().get(attribute);
        boolean isOffered =
                asked != null && (!draft.outlay().points() || numbersFor(asked).contains(number));
        if (!isOffered) {
            return draft.at(draft.at());
        }
        given.put(attribute, number);
        Dealing after = new Dealing(rules, draft.with(given), suggested);
        if (mayArrange() && after.unarranged().size() == 1) {
            given.put(after.unarranged().getFirst(), after.left().getFirst());
        }
        Draft changed = draft.with(given);
        return new Dealing(rules, changed, suggested).unarranged().isEmpty()
                ? changed.at(Question.ATTRIBUTES)
                : changed.at(Question.ARRANGE);
    }

    /** The numbers that are still to be given out, the highest first. */
    List<Integer> left() {
        List<Integer> left = new ArrayList<>(pool());
        draft.attributes().values().forEach(given -> left.remove((Object) given));
        return left;
    }
}
