package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Bodies at one moment, from which any number of things can be tried: what is derived of them is
 * derived once. For one thread at a time.
 */
public final class Scene {

    private final RuleSystem rules;
    private final Map<String, Body> bodies;
    private final Map<String, Sheet> sheets = new HashMap<>();

    Scene(RuleSystem rules, Map<String, Body> bodies) {
        this.rules = rules;
        this.bodies = bodies;
        bodies.forEach((key, body) -> sheets.put(key, new Sheet(rules, body)));
    }

    /** As {@link RuleSystem#perform} without circumstances; the scene itself stays as it is. */
    public List<Result> perform(
            String action, String actorKey, List<String> targetKeys, Dice dice) {
        return perform(action, actorKey, targetKeys, List.of(), dice);
    }

    /** What an action would do, without the reasons: to be weighed, not to be told. */
    public List<Result> imagine(
            String action, String actorKey, List<String> targetKeys, Dice dice) {
        return perform(action, actorKey, targetKeys, List.of(), dice, false);
    }

    private List<Result> perform(
            String action,
            String actorKey,
            List<String> targetKeys,
            List<String> circumstances,
            Dice dice) {
        return perform(action, actorKey, targetKeys, circumstances, dice, true);
    }

    private List<Result> perform(
            String action,
            String actorKey,
            List<String> targetKeys,
            List<String> circumstances,
            Dice dice,
            boolean isTold) {
        var ledger = new Ledger(rules, bodies, sheets, isTold);
        return new Interpreter(ledger, rules.action(action), actorKey, circumstances, dice)
                .perform(targetKeys);
    }

    /**
     * What an action does with the best that can fall for everybody and with the worst, without the
     * reasons that are given for it: where both are the same, nothing in between differs.
     */
    public record Extremes(List<Result> best, List<Result> worst) {}

    /** How an action could go at somebody. */
    public Extremes extremes(
            String action, String actorKey, String targetKey, List<String> circumstances) {
        List<String> at = List.of(targetKey);
        return new Extremes(
                bare(perform(action, actorKey, at, circumstances, sides -> sides)),
                bare(perform(action, actorKey, at, circumstances, _ -> 1)));
    }

    /** What happened without the reasons that were given for it. */
    private static List<Result> bare(List<Result> results) {
        return results.stream().map(Scene::bare).toList();
    }

    private static Result bare(Result result) {
        return switch (result) {
            case Result.Attacked(var who, var target, var action, var thrown, var verdict) ->
                    new Result.Attacked(who, target, action, thrown, bare(verdict));
            case Result.Checked(var who, var action, var thrown, var verdict) ->
                    new Result.Checked(who, action, thrown, bare(verdict));
            case Result.Saved(var who, var action, var thrown, var verdict) ->
                    new Result.Saved(who, action, thrown, bare(verdict));
            case Result.Opposed(var who, var what, var thrown, var _) ->
                    new Result.Opposed(who, what, thrown, List.of());
            default -> result;
        };
    }

    private static Verdict bare(Verdict verdict) {
        return new Verdict(verdict.outcome(), verdict.success(), verdict.against(), List.of());
    }

    /**
     * One of the bodies tries something as it stands, with what that uses up of it.
     *
     * @param attempt id of one of {@link RuleSystem#checks} or {@link RuleSystem#saves}
     * @param against the number to beat
     * @return the throw first, then what followed
     */
    public List<Result> attempt(
            String key, String attempt, List<String> circumstances, long against, Dice dice) {
        var tried = rules.play().attempts().attempt(attempt);
        var attempted =
                new Attempting(rules, key, bodies, tried, circumstances)
                        .go(0, OptionalLong.of(against), dice);
        var results = new ArrayList<Result>();
        results.add(
                new Result.Checked(
                        key,
                        attempt,
                        attempted.thrown(),
                        Objects.requireNonNull(attempted.verdict())));
        results.addAll(attempted.consequences());
        return results;
    }

    /** Every number of one of the bodies that follows from others, by id. */
    public Map<String, Long> derived(String key) {
        var numbers = new LinkedHashMap<String, Long>();
        rules.numbers().derived().keySet().forEach(id -> numbers.put(id, sheet(key).value(id)));
        return numbers;
    }

    private Sheet sheet(String key) {
        return Objects.requireNonNull(sheets.get(key), key);
    }

    /**
     * Why a blow with an action would be thrown in another way than this body always throws it,
     * before it is thrown.
     *
     * @return empty for an action that strikes no blow
     */
    public List<Leaning> leanings(
            String action, String actorKey, String targetKey, List<String> circumstances) {
        var used = rules.action(action);
        var blow = Preview.first(used.steps(), Step.Attack.class);
        if (blow == null) {
            return List.of();
        }
        var ledger = new Ledger(rules, bodies, sheets, true);
        var chosen = Circumstance.Chosen.of(rules, circumstances);
        var tags = new HashSet<>(rules.tagsOf(used));
        tags.addAll(chosen.gives());
        tags.addAll(blow.trial().tags());
        var self = new Side(actorKey, ledger.side(actorKey).sheet(), chosen.standing());
        var other = targetKey.equals(actorKey) ? self : ledger.side(targetKey);
        return new Throwing(Modifier.Throw.ATTACK, self, other, Map.of(), tags)
                .leanings(rules.mechanic(blow.trial().mechanic())).stream()
                        .filter(leaning -> !isUsual(self, leaning))
                        .toList();
    }

    /** Whether a body throws like that whatever is the case: it is made so. */
    private boolean isUsual(Side self, Leaning leaning) {
        var content = rules.content();
        return !content.effects().containsKey(leaning.rule())
                && !content.circumstances().containsKey(leaning.rule())
                && self.reaching(new Modifier.Target.Mine(Modifier.Throw.ATTACK)).stream()
                        .anyMatch(one ->
                                one.rule().equals(leaning.rule())
                                        && one.modifier().when().equals(When.ALWAYS));
    }
}
