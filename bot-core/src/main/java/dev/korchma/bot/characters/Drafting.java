package dev.korchma.bot.characters;

import dev.korchma.bot.characters.Draft.Question;
import dev.korchma.bot.characters.Draft.Throw;
import dev.korchma.bot.characters.Draft.Topic;
import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Roll;
import dev.korchma.game.dice.RollText;
import dev.korchma.game.dice.Rolled;
import dev.korchma.game.dice.Scope;
import dev.korchma.game.rules.Attribute;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Suggested;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the making of a hero asks next and what it comes to, by the rules of its game. */
record Drafting(RuleSystem rules, Draft draft) {

    private static final int FIRST_LEVEL = 1;

    /** The first question of a way, for whoever has forgotten everything but the dice. */
    static Draft begin(RuleSystem rules, Draft.Way way, Draft forgotten) {
        Draft empty =
                new Draft(
                        forgotten.moves(),
                        forgotten.pack(),
                        way,
                        Question.NAME,
                        Map.of(),
                        Map.of(),
                        forgotten.thrown(),
                        false,
                        null,
                        null);
        return empty.at(new Drafting(rules, empty).questions().getFirst());
    }

    /** The first question of the next level of a hero. */
    static Draft rise(RuleSystem rules, String pack, Build hero) {
        Draft rising = Draft.rising(pack, hero);
        return rising.at(new Drafting(rules, rising).questions().getFirst());
    }

    /** All that is asked in this order, as far as it can be told by now. */
    List<Question> questions() {
        return draft.rises() == null ? questionsOfMaking() : questionsOfRising();
    }

    private List<Question> questionsOfRising() {
        List<Question> all = new ArrayList<>();
        for (Choice choice : rules.content().choices().values()) {
            if (isOpen(choice) && !before().containsKey(choice.id()) && only(choice).isEmpty()) {
                all.add(Question.choice(choice.id()));
            }
        }
        all.add(Question.RISE);
        return all;
    }

    /** What was decided about a hero before it rises. */
    private Map<String, String> before() {
        Build rises = draft.rises();
        return rises == null ? Map.of() : rises.choices();
    }

    /** The level the hero will have. */
    int level() {
        Build rises = draft.rises();
        return rises == null ? FIRST_LEVEL : rises.level() + 1;
    }

    /** The option of a choice that leaves none. */
    private static Optional<String> only(Choice choice) {
        return choice.options().size() == 1
                ? choice.options().keySet().stream().findFirst()
                : Optional.empty();
    }

    private List<Question> questionsOfMaking() {
        List<Question> all = new ArrayList<>();
        for (Choice choice : rules.content().choices().values()) {
            boolean asked = !isQuick() || suggestedFor(choice).isEmpty();
            if (isOpen(choice) && asked && only(choice).isEmpty()) {
                all.add(Question.choice(choice.id()));
            }
        }
        if (!rules.numbers().attributes().isEmpty()) {
            all.add(Question.ATTRIBUTES);
        }
        if (!isQuick() && !rules.content().items().isEmpty()) {
            all.add(Question.ITEMS);
        }
        all.add(Question.NAME);
        return all;
    }

    private boolean isQuick() {
        return draft.way() == Draft.Way.QUICK;
    }

    private boolean isOpen(Choice choice) {
        return choice.isOpen(level(), new HashSet<>(taken().values()));
    }

    /** What was decided so far, by choice. */
    Map<String, String> taken() {
        Map<String, String> taken = new LinkedHashMap<>(draft.choices());
        taken.putAll(before());
        return taken;
    }

    /** Whether the answer to a choice still stands. */
    private boolean stands(String choice, String option) {
        Choice asked = Objects.requireNonNull(rules.content().choices().get(choice));
        return isOpen(asked)
                && asked.left(taken()).stream().anyMatch(left -> left.id().equals(option));
    }

    Draft next() {
        List<Question> all = questions();
        int here = all.indexOf(draft.at());
        return draft.at(all.get(Math.min(here + 1, all.size() - 1)));
    }

    Draft back() {
        if (draft.at().topic() == Topic.ARRANGE) {
            return arrangedSoFar().isEmpty()
                    ? draft.at(Question.ATTRIBUTES)
                    : draft.with(Map.of()).at(Question.ARRANGE);
        }
        List<Question> all = questions();
        return draft.at(all.get(Math.max(0, all.indexOf(draft.at()) - 1)));
    }

    boolean isFirst() {
        return questions().getFirst().equals(draft.at());
    }

    /** Takes an option; what hung on another one taken before is asked anew. */
    Draft take(String choice, String option) {
        Map<String, String> taken = new LinkedHashMap<>(draft.choices());
        taken.values().removeIf(option::equals);
        taken.put(choice, option);
        Drafting changed = new Drafting(rules, draft.choosing(Map.copyOf(taken)));
        taken.entrySet().removeIf(one -> !changed.stands(one.getKey(), one.getValue()));
        return new Drafting(rules, draft.choosing(taken)).next();
    }

    /** The build as it stands: what is not decided is as suggested. */
    Build build() {
        Map<String, String> decided = taken();
        for (Choice choice : rules.content().choices().values()) {
            if (isOpen(choice) && !decided.containsKey(choice.id())) {
                undecided(choice, decided).ifPresent(one -> decided.put(choice.id(), one));
            }
        }
        Map<String, String> choices = new LinkedHashMap<>(before());
        for (Choice choice : rules.content().choices().values()) {
            Optional.ofNullable(decided.get(choice.id()))
                    .filter(_ -> isOpen(choice))
                    .ifPresent(option -> choices.putIfAbsent(choice.id(), option));
        }
        Build rises = draft.rises();
        if (rises != null) {
            return new Build(level(), rises.attributes(), choices, rises.items());
        }
        return new Build(FIRST_LEVEL, numbers(), choices, items());
    }

    /** What is suggested; where something else has taken that, the first that is left. */
    private Optional<String> undecided(Choice choice, Map<String, String> decided) {
        List<String> left = choice.left(decided).stream().map(Option::id).toList();
        return suggestedFor(choice)
                .or(() -> only(choice))
                .flatMap(one -> left.contains(one) ? Optional.of(one) : left.stream().findFirst());
    }

    private Optional<String> suggestedFor(Choice choice) {
        return suggestions()
                .flatMap(one -> Stream.ofNullable(one.choices().get(choice.id())))
                .findFirst();
    }

    List<String> items() {
        List<String> own = draft.items();
        return own != null ? own : suggestions().flatMap(one -> one.items().stream()).toList();
    }

    private Stream<Suggested> suggestions() {
        return draft.choices().entrySet().stream()
                .flatMap(taken ->
                        Stream.ofNullable(rules.content().choices().get(taken.getKey()))
                                .flatMap(choice ->
                                        Stream.ofNullable(choice.options().get(taken.getValue()))))
                .map(option -> option.suggested());
    }

    /** Every attribute with its number, the most telling first. */
    Map<String, Integer> numbers() {
        Map<String, Integer> usual = draft.byDice() ? dealt() : suggested();
        Map<String, Integer> all = new LinkedHashMap<>(usual);
        all.putAll(draft.attributes());
        return all;
    }

    private Map<String, Integer> suggested() {
        Map<String, Integer> all = new LinkedHashMap<>();
        suggestions().forEach(one -> one.attributes().forEach(all::putIfAbsent));
        rules.numbers().attributes().forEach((id, one) -> all.putIfAbsent(id, one.standard()));
        return all;
    }

    boolean isSuggested() {
        return suggestions().anyMatch(one -> !one.attributes().isEmpty());
    }

    /** The dice where they do most: the best to what is suggested highest. */
    private Map<String, Integer> dealt() {
        Map<String, Integer> usual = suggested();
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
                        : suggested().values().stream();
        return all.sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * Whether a number may go to any attribute: where there are numbers of one kind to give out.
     */
    boolean mayArrange() {
        return draft.byDice() ? rolls().distinct().count() == 1 : isSuggested();
    }

    boolean mayThrow() {
        return !draft.byDice()
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

    /** Attributes that have their number already while the numbers are given out. */
    Map<String, Integer> arrangedSoFar() {
        return draft.attributes();
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
        given.put(attribute, number);
        Drafting after = new Drafting(rules, draft.with(given));
        if (mayArrange() && after.unarranged().size() == 1) {
            given.put(after.unarranged().getFirst(), after.left().getFirst());
        }
        Draft changed = draft.with(given);
        return new Drafting(rules, changed).unarranged().isEmpty()
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
