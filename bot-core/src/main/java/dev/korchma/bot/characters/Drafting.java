package dev.korchma.bot.characters;

import dev.korchma.bot.characters.Draft.Question;
import dev.korchma.bot.characters.Draft.Topic;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Deciding;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.Pace;
import dev.korchma.game.rules.Preview;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Suggested;
import dev.korchma.game.rules.Taken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the making of a hero asks next and what it comes to, by the rules of its game. */
record Drafting(RuleSystem rules, Draft draft) {

    private static final int FIRST_LEVEL = 1;

    /** The first question of a way, for whoever has forgotten everything but the dice. */
    static Draft begin(RuleSystem rules, Draft.Way way, Draft forgotten) {
        return begin(rules, way, forgotten, FIRST_LEVEL);
    }

    /**
     * As the other one.
     *
     * @param until the level the hero is made for
     */
    static Draft begin(RuleSystem rules, Draft.Way way, Draft forgotten, int until) {
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
                        null,
                        until > FIRST_LEVEL ? new Draft.Above(until, null, null) : null,
                        forgotten.outlay().forgotten());
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
        for (Choice choice : open()) {
            if (!before().containsKey(choice.id()) && !isNotAsked(choice)) {
                all.add(Question.choice(choice.id()));
            }
        }
        if (!isQuick()) {
            all.add(Question.RISE);
        }
        if (draft.above() != null) {
            all.add(Question.NAME);
        }
        return all;
    }

    /** The choices that are asked and are about the same as one of them. */
    List<String> alike(Choice asked) {
        return questions().stream()
                .filter(question -> question.topic() == Topic.CHOICE)
                .map(question -> rules.content().choices().get(question.about()))
                .flatMap(Stream::ofNullable)
                .filter(choice -> choice.asks().equals(asked.asks()))
                .map(Choice::id)
                .toList();
    }

    /** Whether another question asks about the same as this one: a further spell, say. */
    boolean isAlike(Question next) {
        Choice asked = rules.content().choices().get(draft.at().about());
        return asked != null && alike(asked).contains(next.about());
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
        for (Choice choice : open()) {
            if (!isNotAsked(choice)) {
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

    boolean isQuick() {
        return draft.way() == Draft.Way.QUICK;
    }

    private Deciding deciding() {
        return new Deciding(rules, of(settled()));
    }

    /** What was taken, and what is decided without a question: that may open more to decide. */
    private Map<String, String> settled() {
        Map<String, String> settled = taken();
        int before = -1;
        while (settled.size() > before) {
            before = settled.size();
            Deciding deciding = new Deciding(rules, of(settled));
            for (Choice choice : rules.content().choices().values()) {
                if (!settled.containsKey(choice.id())
                        && !isGoingOn(choice)
                        && isNotAsked(choice)
                        && deciding.isOpen(choice)
                        && !waits(choice)) {
                    undecided(choice, settled).ifPresent(one -> settled.put(choice.id(), one));
                }
            }
        }
        return settled;
    }

    private boolean isNotAsked(Choice choice) {
        if (isGoingOn(choice)) {
            return isQuick() || new Deciding(rules, of(taken())).left(choice).size() == 1;
        }
        return only(choice).isPresent() || (isQuick() && suggestedFor(choice).isPresent());
    }

    /** Whether it is asked what comes with one level more, and not what to begin with. */
    static boolean isGoingOn(Choice choice) {
        return choice.pace() instanceof Pace.Every && choice.level() > FIRST_LEVEL;
    }

    /** Where a hero goes on as it likes: the choice of the level it will have. */
    Optional<Choice> goingOn() {
        return open().stream()
                .filter(choice -> isGoingOn(choice) && choice.level() == level())
                .findFirst();
    }

    /** What keeps a hero from taking up another option. */
    List<Option> hindering(Choice choice) {
        return deciding().hindering(choice);
    }

    /** The features an option of a choice would bring now. */
    List<Feature> brings(Choice choice, Option option) {
        Build now = of(settled());
        if (isGoingOn(choice)) {
            List<Feature> brought = new ArrayList<>(rules.listed(with(now, choice, option)));
            brought.removeAll(rules.listed(Objects.requireNonNull(draft.rises())));
            return brought;
        }
        int levels =
                choice.pace() instanceof Pace.Within(String of, int _, Taken _)
                                && rules.career(now).in(of) > 0
                        ? rules.career(now).in(of)
                        : level();
        return option.listed(levels);
    }

    /** The one deed an option teaches whoever takes it; empty for others. */
    static Optional<String> taught(Option option) {
        return option.features().size() == 1 && option.features().getFirst().isQuiet()
                ? option.features().getFirst().actions().stream().findFirst()
                : Optional.empty();
    }

    /** The numbers of a deed for whoever takes what teaches it. */
    Preview preview(Choice choice, Option option, String action) {
        return rules.preview(rules.freshBody(with(of(settled()), choice, option)), action);
    }

    private static Build with(Build build, Choice choice, Option option) {
        Map<String, String> choices = new LinkedHashMap<>(build.choices());
        choices.put(choice.id(), option.id());
        return build.deciding(build.level(), choices);
    }

    /** The choices that are to be decided, by what was taken so far. */
    private List<Choice> open() {
        return open(deciding());
    }

    private List<Choice> open(Deciding deciding) {
        return rules.content().choices().values().stream()
                .filter(choice -> deciding.isOpen(choice) && !waits(choice))
                .toList();
    }

    /** Whoever never said what they have at hand of all they have is asked at a rest. */
    private boolean waits(Choice choice) {
        Build rises = draft.rises();
        if (rises == null || choice.outOf() == null) {
            return false;
        }
        Deciding before = new Deciding(rules, rises);
        return before.mayWait(choice) && before.hasDecided(choice.outOf());
    }

    /** What was decided so far, by choice. */
    Map<String, String> taken() {
        Map<String, String> taken = new LinkedHashMap<>(draft.choices());
        taken.putAll(before());
        return taken;
    }

    /** Whether the answer to a choice still stands. */
    private boolean stands(Deciding deciding, String choice, String option) {
        Choice asked = Objects.requireNonNull(rules.content().choices().get(choice));
        return deciding.isOpen(asked)
                && deciding.left(asked).stream().anyMatch(left -> left.id().equals(option));
    }

    /** The options of a choice that can still be taken. */
    List<Option> left(Choice choice) {
        return deciding().left(choice);
    }

    /**
     * The next question; before the last one of a level comes whatever an answer has opened again.
     */
    Draft next() {
        List<Question> all = questions();
        int next = Math.min(all.indexOf(draft.at()) + 1, all.size() - 1);
        Question asked = all.get(next);
        if (next == all.size() - 1 || asked.topic() == Topic.RISE) {
            asked = all.stream().filter(this::isUnanswered).findFirst().orElse(asked);
        }
        Ascending ascending = new Ascending(this);
        return asked.topic() == Topic.NAME && ascending.isBelow()
                ? ascending.onward(draft)
                : draft.at(asked);
    }

    boolean isUnanswered(Question question) {
        return question.topic() == Topic.CHOICE && !draft.choices().containsKey(question.about());
    }

    Draft back() {
        if (draft.at().topic() == Topic.ARRANGE) {
            return draft.attributes().isEmpty()
                    ? draft.at(Question.ATTRIBUTES)
                    : draft.with(Map.of()).at(Question.ARRANGE);
        }
        List<Question> all = questions();
        Draft.Above above = draft.above();
        if (above != null && above.before() != null && all.indexOf(draft.at()) <= 0) {
            return draft.below(above.before());
        }
        return draft.at(all.get(Math.max(0, all.indexOf(draft.at()) - 1)));
    }

    boolean isFirst() {
        Draft.Above above = draft.above();
        return (above == null || above.before() == null)
                && questions().getFirst().equals(draft.at());
    }

    /**
     * Takes an option; what hung on another one taken before is asked anew. One that cannot be
     * taken changes nothing.
     */
    Draft take(String choice, String option) {
        Map<String, String> taken = new LinkedHashMap<>(draft.choices());
        Option wanted = rules.content().option(choice, option);
        Choice asked = rules.content().choices().get(choice);
        if (wanted == null || asked == null || !asked.repeats(wanted)) {
            taken.entrySet().removeIf(one -> isInTheWay(one, asked, option));
        }
        taken.put(choice, option);
        Deciding changed = new Drafting(rules, draft.choosing(Map.copyOf(taken))).deciding();
        if (!stands(changed, choice, option)) {
            return draft.at(draft.at());
        }
        taken.entrySet().removeIf(one -> !stands(changed, one.getKey(), one.getValue()));
        return new Drafting(rules, draft.choosing(taken)).next();
    }

    /** Whether something was taken elsewhere that can be taken once. */
    private boolean isInTheWay(
            Map.Entry<String, String> taken, @Nullable Choice asked, String option) {
        Choice other = rules.content().choices().get(taken.getKey());
        Option wanted = asked == null ? null : asked.options().get(option);
        return taken.getValue().equals(option)
                && (wanted == null
                        || asked == null
                        || other == null
                        || asked.isBarredBy(other, wanted));
    }

    /** The build as it stands: what is not decided is as suggested. */
    Build build() {
        Map<String, String> decided = settled();
        Map<String, String> choices = new LinkedHashMap<>(before());
        for (Choice choice : open(new Deciding(rules, of(decided)))) {
            if (!decided.containsKey(choice.id())) {
                undecided(choice, decided).ifPresent(one -> decided.put(choice.id(), one));
            }
            String option = decided.get(choice.id());
            if (option != null) {
                choices.putIfAbsent(choice.id(), option);
            }
        }
        return of(choices);
    }

    private Build of(Map<String, String> choices) {
        Build rises = draft.rises();
        return rises == null
                ? new Build(FIRST_LEVEL, numbers(), choices, items())
                : rises.deciding(level(), choices);
    }

    /** The attributes, and what is left in the purse. */
    private Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>(dealing().numbers());
        numbers.putAll(outfitting().purse());
        return numbers;
    }

    /** What is suggested; where something else has taken that, the first that is left. */
    private Optional<String> undecided(Choice choice, Map<String, String> decided) {
        List<String> left =
                new Deciding(rules, of(decided)).left(choice).stream().map(Option::id).toList();
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
        return outfitting().items();
    }

    /** How the hero is fitted out. */
    Outfitting outfitting() {
        return new Outfitting(rules, draft, suggesting().toList());
    }

    private Stream<Suggested> suggestions() {
        return suggesting().map(Option::suggested);
    }

    private Stream<Option> suggesting() {
        return (isQuick() ? taken() : draft.choices())
                .entrySet().stream()
                        .flatMap(taken ->
                                Stream.ofNullable(rules.content().choices().get(taken.getKey()))
                                        .flatMap(choice ->
                                                Stream.ofNullable(
                                                        choice.options().get(taken.getValue()))));
    }

    /** How the numbers are given out. */
    Dealing dealing() {
        Map<String, Integer> suggested = new LinkedHashMap<>();
        suggestions().forEach(one -> one.attributes().forEach(suggested::putIfAbsent));
        return new Dealing(rules, draft, suggested);
    }
}
