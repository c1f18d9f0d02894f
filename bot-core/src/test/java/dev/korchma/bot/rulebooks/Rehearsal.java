package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import dev.korchma.game.rules.Use;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** One use of an action and the turns after it; whatever comes of it is held to the laws. */
final class Rehearsal {

    private final RuleSystem rules;
    private final Dice dice;
    private Map<String, Body> bodies;

    Rehearsal(RuleSystem rules, Map<String, Body> bodies, Dice dice) {
        this.rules = rules;
        this.bodies = bodies;
        this.dice = dice;
    }

    Body body(String who) {
        return Objects.requireNonNull(bodies.get(who), who);
    }

    List<Result> use(Use use) {
        var results = rules.perform(use, bodies, dice);
        happened(results);
        return results;
    }

    /** What was left behind goes on as long as turns come and go. */
    void turn(String who) {
        happened(rules.turnEnds(who, bodies, dice));
        happened(rules.turnBegins(who, bodies, dice));
    }

    /** As many as it may be aimed at. */
    static List<String> targets(Offered offered) {
        if (!offered.targeting().isChosen()) {
            return List.of();
        }
        var targets = offered.targets();
        assertThat(targets).isNotEmpty();
        int many = offered.repeats() ? offered.most() : Math.min(offered.most(), targets.size());
        return IntStream.range(0, many).mapToObj(i -> targets.get(i % targets.size())).toList();
    }

    static Body creature(RuleSystem rules, String id) {
        return rules.freshBody(
                Objects.requireNonNull(rules.content().creatures().get(id), id).build());
    }

    static Body hero(RuleSystem rules, String id) {
        return rules.freshBody(
                Objects.requireNonNull(rules.content().heroes().get(id), id).build());
    }

    /** A hero without hit points, and in the states named. */
    static Body fallen(RuleSystem rules, String id, String... states) {
        Map<String, Body> bodies = Map.of(id, hero(rules, id));
        for (var result : rules.decree(bodies).adjust(id, "hp", 0, sides -> sides)) {
            bodies = rules.apply(bodies, result);
        }
        for (var state : states) {
            for (var result : rules.decree(bodies).impose(id, state, "")) {
                bodies = rules.apply(bodies, result);
            }
        }
        return Objects.requireNonNull(bodies.get(id));
    }

    private void happened(List<Result> results) {
        var before = bodies;
        for (var result : results) {
            bodies = rules.apply(bodies, result);
            isLegal(result);
        }
        var back = bodies;
        for (var result : results.reversed()) {
            back = rules.apply(back, result.inverse());
        }
        assertThat(back).isEqualTo(before);
    }

    private void isLegal(Result result) {
        var body = body(result.who());
        if (result instanceof Result.TrackMoved moved) {
            long most = rules.value(body, Track.maxOf(moved.track()));
            assertThat((long) body.track(moved.track())).isBetween(0L, Math.max(0, most));
        }
        body.effects()
                .forEach(active ->
                        assertThat(rules.content().effects()).containsKey(active.effect()));
    }
}
