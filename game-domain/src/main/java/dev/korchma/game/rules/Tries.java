package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What the rules say about somebody who tries or resists something alone. */
public sealed interface Tries permits RuleSystem {

    /** The rules themselves. */
    RuleSystem rules();

    /** What somebody can try, by id in the order of the pack. */
    default Map<String, Attempt> checks() {
        return rules().play().attempts().checks();
    }

    /** What somebody can resist with, by id in the order of the pack. */
    default Map<String, Attempt> saves() {
        return rules().play().attempts().saves();
    }

    /**
     * A body tries something by itself.
     *
     * @param attempt id of one of {@link #checks} or {@link #saves}
     * @param bonus added on top, may be negative
     * @param against the number to beat; empty when nobody has said one
     */
    default Attempted attempt(
            Body body,
            String attempt,
            List<String> circumstances,
            long bonus,
            OptionalLong against,
            Dice dice) {
        var tried = rules().play().attempts().attempt(attempt);
        return new Attempting(
                        rules(),
                        RuleSystem.ALONE,
                        Map.of(RuleSystem.ALONE, body),
                        tried,
                        circumstances)
                .go(bonus, against, dice);
    }

    /** The bonus to something a body may try, with its sources, before any modifier of throws. */
    default Derivation bonus(Body body, String attempt) {
        return bonus(
                rules().play().attempts().attempt(attempt), new Frame(new Sheet(rules(), body)));
    }

    private static Derivation bonus(Attempt tried, Frame frame) {
        return new Tally(Evaluation.terms(tried.bonus(), tried.id(), frame)).derivation(tried.id());
    }

    /** The {@link #bonus} to everything a body may try or resist, by id. */
    default Map<String, Derivation> bonuses(Body body) {
        var frame = new Frame(new Sheet(rules(), body));
        var all = new LinkedHashMap<String, Derivation>();
        for (var attempts : List.of(checks(), saves())) {
            attempts.forEach((id, attempt) -> all.put(id, bonus(attempt, frame)));
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * What something a body may try is compared with by its own numbers; empty where the game or
     * whoever asks says the number.
     */
    default OptionalLong standard(Body body, String attempt) {
        var against = rules().play().attempts().attempt(attempt).against();
        return against == null || against.names().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Evaluation.value(against, new Frame(new Sheet(rules(), body))));
    }

    /**
     * What could be said to be so: the circumstances that would change how a body tries something,
     * in the order of the pack.
     */
    default List<String> circumstances(Body body, String attempt) {
        var asItIs = extremes(body, attempt, List.of());
        return rules().content().circumstances().keySet().stream()
                .filter(one -> !extremes(body, attempt, List.of(one)).equals(asItIs))
                .toList();
    }

    /** With the best that can fall and with the worst: in between nothing else differs. */
    private List<Object> extremes(Body body, String attempt, List<String> circumstances) {
        return Stream.<Dice>of(sides -> sides, _ -> 1)
                .<Object>map(dice -> {
                    // Whether one fails whatever falls shows with any number to beat.
                    var tried = attempt(body, attempt, circumstances, 0, OptionalLong.of(1), dice);
                    var verdict = Objects.requireNonNull(tried.verdict());
                    return List.of(
                            tried.thrown(),
                            tried.consequences(),
                            verdict.outcome(),
                            verdict.success());
                })
                .toList();
    }
}
