package dev.korchma.bot.lookup;

import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Step;
import dev.korchma.game.rules.Step.Whom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What steps do, in the order in which they are taken.
 *
 * @param plainly whether what is only so in cases nobody has words for is left out unless it is
 *     tried, as where the game says in its own words what it is about
 */
record StepWords(Page page, Amounts amounts, boolean plainly) {

    /** Of a long list of what ends, the rest is left to guess. */
    private static final int MOST_ENDED = 5;

    StepWords(Page page, Amounts amounts) {
        this(page, amounts, false);
    }

    /** A line for each thing an action does. */
    List<String> lines(Action action) {
        List<String> lines = new ArrayList<>(of(telling(action.opening())));
        lines.addAll(of(telling(action.steps())));
        return lines;
    }

    /** That something begins which changes no number is what the action is about. */
    private List<Step> telling(List<Step> steps) {
        if (!plainly) {
            return steps;
        }
        Set<String> begins = begun(steps);
        return steps.stream()
                .filter(step -> !isBareEffect(step) && !isEnded(step, begins))
                .toList();
    }

    private static Set<String> begun(List<Step> steps) {
        return steps.stream()
                .filter(Step.Apply.class::isInstance)
                .map(step -> ((Step.Apply) step).effect())
                .collect(Collectors.toSet());
    }

    /** What ends only to begin anew is no news. */
    private static boolean isEnded(Step step, Set<String> begins) {
        return step instanceof Step.Remove ends && begins.contains(ends.effect());
    }

    private boolean isBareEffect(Step step) {
        return step instanceof Step.Apply apply
                && !page.isLookedUp(apply.effect())
                && Optional.ofNullable(page.rules().content().effects().get(apply.effect()))
                        .filter(effect -> new EffectWords(page, amounts).gist(effect).isEmpty())
                        .isPresent();
    }

    /** The effects an action may leave, each once. */
    static Set<String> effects(Action action) {
        Set<String> effects = new LinkedHashSet<>();
        Steps.each(
                List.of(action.opening(), action.steps()),
                step -> {
                    if (step instanceof Step.Apply apply) {
                        effects.add(apply.effect());
                    }
                });
        return effects;
    }

    String joined(List<Step> steps) {
        return String.join("; ", of(steps));
    }

    private List<String> of(List<Step> steps) {
        Set<String> begins = begun(steps);
        return steps.stream()
                .filter(step -> !isEnded(step, begins))
                .flatMap(step ->
                        step instanceof Step.Remove ends
                                ? Stream.of(ended(ends.whom(), steps, begins))
                                : of(step))
                .distinct()
                .toList();
    }

    /** All that ends on somebody, in one breath. */
    private String ended(Whom whom, List<Step> steps, Set<String> begins) {
        List<String> names =
                steps.stream()
                        .filter(step -> !isEnded(step, begins))
                        .filter(step -> step instanceof Step.Remove ends && ends.whom() == whom)
                        .map(step -> page.name(((Step.Remove) step).effect()))
                        .distinct()
                        .toList();
        String some = names.stream().limit(MOST_ENDED).collect(Collectors.joining(", "));
        String key = names.size() > MOST_ENDED ? "step.remove-more" : "step.remove";
        return whom(whom, page.say(key, Map.of("effect", some)));
    }

    private Stream<String> of(Step step) {
        return switch (step) {
            case Step.Attack attack ->
                    Stream.of(
                            branching(
                                    page.say(
                                            "step.attack",
                                            Map.of(
                                                    "bonus",
                                                    amounts.added(attack.trial().bonus()),
                                                    "against",
                                                    amounts.against(attack.trial().against()))),
                                    "hit",
                                    attack.then(),
                                    attack.otherwise()));
            case Step.Check check ->
                    Stream.of(
                            branching(
                                    trial(check.trial()), "held", check.then(), check.otherwise()));
            case Step.Save save ->
                    Stream.of(
                            branching(trial(save.trial()), "held", save.then(), save.otherwise()));
            case Step.If(var when, var then, var otherwise) ->
                    sometimes(new WhenWords(page).of(when).orElse(""), then, otherwise);
            case Step.Provided(var so, var then, var otherwise) -> sometimes("", then, otherwise);
            case Step.Damage damage -> Stream.of(damage(damage));
            case Step.Heal heal ->
                    Stream.of(
                            whom(
                                    heal.whom(),
                                    page.say(
                                            "step.heal",
                                            Map.of(
                                                    "amount",
                                                    amounts.sum(heal.dice(), heal.bonus()),
                                                    "track",
                                                    page.name(heal.track())))));
            case Step.Gain gain ->
                    told(gain.track())
                            .map(track ->
                                    whom(gain.whom(), track + " " + amounts.signed(gain.amount())));
            case Step.Spend spend ->
                    told(spend.track()).map(track -> spent(track, amounts.bonus(spend.amount())));
            case Step.Restore restore ->
                    told(restore.track())
                            .map(track -> page.say("step.restore", Map.of("track", track)));
            case Step.Apply apply ->
                    Stream.of(
                            whom(
                                    apply.whom(),
                                    page.say(
                                            "step.apply",
                                            Map.of("effect", page.name(apply.effect())))));
            case Step.Remove remove -> Stream.of(ended(remove.whom(), List.of(remove), Set.of()));
            case Step.Roll roll -> Stream.empty();
            case Step.Contest contest -> Stream.empty();
            case Step.Mark mark -> Stream.empty();
        };
    }

    /** "Dexterity save against 15", "Dexterity save against spell save DC". */
    String trial(Step.Trial trial) {
        String what =
                Stream.of(page.rules().saves(), page.rules().checks())
                        .flatMap(attempts -> attempts.keySet().stream())
                        .filter(trial.tags()::contains)
                        .findFirst()
                        .map(page::name)
                        .orElseGet(() -> page.name(trial.mechanic()));
        return page.say(
                "step.trial",
                Map.of("what", what, "against", amounts.ownDifficulty(trial.against())));
    }

    private String damage(Step.Damage damage) {
        String amount = amounts.sum(damage.dice(), damage.bonus());
        String harm = damage.type().isEmpty() ? amount : amount + " " + page.name(damage.type());
        return whom(
                damage.whom(),
                damage.scale() == null
                        ? harm
                        : page.say(
                                "step.part",
                                Map.of(
                                        "amount",
                                        harm,
                                        "part",
                                        new ModifierWords(page, amounts).scaled(damage.scale()))));
    }

    private String branching(String what, String key, List<Step> then, List<Step> otherwise) {
        StringBuilder text = new StringBuilder(what);
        String good = joined(then);
        String bad = joined(otherwise);
        if (!good.isEmpty()) {
            text.append(". ").append(page.say("step." + key, Map.of("what", good)));
        }
        if (!bad.isEmpty()) {
            text.append(". ").append(page.say("step.not-" + key, Map.of("what", bad)));
        }
        return text.toString();
    }

    private Stream<String> sometimes(String when, List<Step> then, List<Step> otherwise) {
        String so = joined(then);
        String not = joined(otherwise);
        if (so.isEmpty() && not.isEmpty()) {
            return Stream.empty();
        }
        if (so.equals(not)) {
            return Stream.of(so);
        }
        if (plainly && when.isEmpty()) {
            return Stream.of(then, otherwise).filter(StepWords::isTried).map(this::joined);
        }
        String condition = when.isEmpty() ? page.say("step.sometimes") : when;
        List<String> parts = new ArrayList<>();
        if (!so.isEmpty()) {
            parts.add(page.say("step.when", Map.of("when", condition, "what", so)));
        }
        if (!not.isEmpty()) {
            parts.add(
                    so.isEmpty()
                            ? page.say("step.unless", Map.of("when", condition, "what", not))
                            : page.say("step.otherwise", Map.of("what", not)));
        }
        return parts.stream();
    }

    /** Whether somebody throws for it, which says more than why. */
    private static boolean isTried(List<Step> steps) {
        return !steps.isEmpty()
                && (steps.getFirst() instanceof Step.Save
                        || steps.getFirst() instanceof Step.Check
                        || steps.getFirst() instanceof Step.Attack);
    }

    /** What counts for the rules alone is not told. */
    private Stream<String> told(String track) {
        return page.rules().numbers().toldTracks().contains(track)
                ? Stream.of(page.name(track))
                : Stream.empty();
    }

    private String spent(String track, String amount) {
        return amount.equals(track)
                ? page.say("step.empty", Map.of("track", track))
                : track + " −" + amount;
    }

    private String whom(Whom whom, String what) {
        return whom == Whom.ACTOR ? page.say("step.oneself", Map.of("what", what)) : what;
    }
}
