package dev.korchma.bot.rulebooks.golden;

import static dev.korchma.bot.rulebooks.golden.Notation.listed;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Known answers nobody throws anything for: the numbers of somebody, and how hard a fight is. */
final class GoldenSheet {

    private GoldenSheet() {}

    static void sheet(RuleSystem rules, JsonNode expected, GoldenCase played) {
        var built =
                Builds.of(
                        rules,
                        expected.has("hero") ? expected.get("hero") : expected.path("build"));
        rules.faults(built).forEach(fault -> played.differs("build", "-", fault.toString()));
        Body body = under(rules, rules.freshBody(built), listed(expected.path("under")));
        each(expected, "numbers", played, id -> "" + rules.value(body, number(rules, id)));
        each(
                expected,
                "sources",
                played,
                id -> Notation.sources(rules.derive(body, number(rules, id))).toString());
        each(
                expected,
                "ignored",
                played,
                id -> Notation.ignored(rules.derive(body, number(rules, id))).toString());
        each(
                expected,
                "previews",
                played,
                action -> {
                    NotThere.among(rules.content().actions(), "action", action);
                    return Notation.shown(rules.preview(body, action));
                });
    }

    /** The body with these effects at work. */
    private static Body under(RuleSystem rules, Body fresh, List<String> effects) {
        Body body = fresh;
        for (var effect : effects) {
            NotThere.among(rules.content().effects(), "effect", effect);
            var decree = rules.decree(Map.of(RuleSystem.ALONE, body));
            for (var result : decree.impose(RuleSystem.ALONE, effect, RuleSystem.ALONE)) {
                body = body.after(result);
            }
        }
        return body;
    }

    private static String number(RuleSystem rules, String id) {
        var known = new ArrayList<String>(rules.numbers().attributes().keySet());
        known.addAll(rules.numbers().derived().keySet());
        known.addAll(rules.numbers().growing().keySet());
        rules.numbers().tracks().keySet().forEach(track -> known.add(track + Track.MAX));
        NotThere.unless(rules.numbers().knows(id), "value", id, known);
        return id;
    }

    private static void each(
            JsonNode expected, String key, GoldenCase played, Function<String, String> found) {
        for (Map.Entry<String, JsonNode> one : expected.path(key).properties()) {
            var wanted = one.getValue();
            played.compare(
                    one.getKey(),
                    wanted.isArray() ? listed(wanted).toString() : wanted.asString(),
                    found.apply(one.getKey()));
        }
    }

    static void estimate(RuleSystem rules, JsonNode fight, GoldenCase played) {
        var estimate = rules.content().bestiary().estimate();
        if (estimate == null) {
            throw new IllegalStateException("the pack has no section estimate");
        }
        var levels = new ArrayList<Integer>();
        fight.path("levels").forEach(level -> levels.add(level.asInt()));
        var creatures = rules.content().bestiary().creatures();
        var worths =
                listed(fight.path("foes")).stream()
                        .peek(foe -> NotThere.among(creatures, "creature", foe))
                        .map(rules.worths()::worth)
                        .toList();
        var grade = estimate.grade(levels, worths).orElse("none");
        played.compare("grade", fight.path("grade").asString(), grade);
    }
}
