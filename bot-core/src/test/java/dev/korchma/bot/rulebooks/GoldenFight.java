package dev.korchma.bot.rulebooks;

import dev.korchma.game.dice.ScriptedDice;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Decree;
import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Use;
import dev.korchma.game.rules.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A golden case in which somebody does something. */
final class GoldenFight {

    private final RuleSystem rules;
    private final JsonNode expected;
    private final ScriptedDice dice = new ScriptedDice();
    private final Map<String, Spent> spent = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private Map<String, Body> bodies = new LinkedHashMap<>();

    private GoldenFight(RuleSystem rules, JsonNode expected) {
        this.rules = rules;
        this.expected = expected;
        expected.path("dice").forEach(face -> dice.then(face.asInt()));
        expected.path("fighters")
                .properties()
                .forEach(e ->
                        bodies.put(e.getKey(), rules.freshBody(Golden.build(rules, e.getValue()))));
    }

    static List<String> differences(RuleSystem rules, JsonNode expected) {
        var fight = new GoldenFight(rules, expected);
        fight.order();
        expected.path("do").forEach(fight::line);
        expected.path("out").forEach(who -> fight.out(who.asString()));
        expected.path("turns").properties().forEach(e -> fight.turns(e.getKey(), e.getValue()));
        expected.path("award").properties().forEach(e -> fight.award(e.getKey(), e.getValue()));
        if (fight.dice.left() > 0) {
            fight.differences.add(fight.dice.left() + " dice were never thrown");
        }
        return fight.differences;
    }

    private Body body(String who) {
        return Objects.requireNonNull(bodies.get(who), who);
    }

    private void order() {
        expected.path("order")
                .properties()
                .forEach(e -> {
                    var thrown = rules.ordering().place(body(e.getKey()), dice);
                    var found = thrown == null ? "joined" : "" + thrown.total();
                    compare("order " + e.getKey(), e.getValue().asString(), found);
                });
        expected.path("ties")
                .properties()
                .forEach(e ->
                        compare(
                                "ties " + e.getKey(),
                                Golden.listed(e.getValue()).toString(),
                                rules.ordering().tieBreaks(body(e.getKey())).toString()));
    }

    private void award(String about, JsonNode amount) {
        var names = about.split(" ", -1);
        long found =
                names[0].equals("daily")
                        ? rules.worths().dailyAwardLimit(body(names[1]))
                        : rules.worths().award(body(names[0]), body(names[2]));
        compare(about, amount.asString(), "" + found);
    }

    private void turns(String who, JsonNode wanted) {
        var found = "" + rules.hasTurns(body(who));
        compare("turns of " + who, wanted.asString(), found);
    }

    private void out(String who) {
        if (!rules.isOut(body(who))) {
            differences.add(who + " should be out of the fight");
        }
    }

    private void line(JsonNode line) {
        if (line.has("use")) {
            use(line);
        } else if (line.has("begins")) {
            var who = line.get("begins").asString();
            spent.remove(who);
            happened(line, rules.turnBegins(who, bodies, dice));
        } else if (line.has("ends")) {
            happened(line, rules.turnEnds(line.get("ends").asString(), bodies, dice));
        } else if (line.has("rests") || line.has("breathes")) {
            rests(line);
        } else if (line.has("tries")) {
            tries(line);
        } else if (line.has("put")) {
            var who = line.get("put").asString();
            var track = line.get("track").asString();
            happened(line, decree().adjust(who, track, line.get("to").asInt(), dice));
        } else if (line.has("comes") && line.has("to")) {
            var who = line.get("to").asString();
            happened(line, decree().comes(who, line.get("comes").asString()));
        } else if (line.has("hurt")) {
            var type = line.get("type").asString();
            var who = line.get("hurt").asString();
            happened(line, decree().hurt(who, type, line.get("by").asInt(), dice));
        } else if (line.has("impose")) {
            var on = line.get("on").asString();
            happened(line, decree().impose(on, line.get("impose").asString(), ""));
        } else if (line.has("lift")) {
            var on = line.get("on").asString();
            happened(line, decree().lift(on, line.get("lift").asString()));
        } else if (line.has("turn")) {
            spent.remove(line.get("turn").asString());
        } else {
            offers(line);
        }
    }

    /** What a body does meanwhile, or what the end of the rest does to it. */
    private void rests(JsonNode line) {
        boolean over = line.has("rests");
        var who = line.get(over ? "rests" : "breathes").asString();
        var resting = rules.resting(line.get("at").asString(), body(who));
        var results = over ? resting.over(dice) : resting.breathe(dice);
        var found =
                results.stream()
                        .map(GoldenFight::shown)
                        .map(one -> one.replaceFirst("^ ?", who + " "));
        compare(
                line.toString(),
                Golden.listed(line.path("results")).toString(),
                found.toList().toString());
        var rested = body(who);
        for (var one : results) {
            rested = rested.after(one);
        }
        bodies = new LinkedHashMap<>(bodies);
        bodies.put(who, rested);
        if (line.has("throws")) {
            var breath = rules.resting(line.get("at").asString(), body(who)).breath();
            compare(line.toString(), line.get("throws").asString(), Golden.shown(breath));
        }
    }

    private Decree decree() {
        return rules.decree(bodies);
    }

    private void use(JsonNode line) {
        var who = line.get("by").asString();
        var action = line.get("use").asString();
        var at = line.path("at");
        var targets =
                at.isArray()
                        ? Golden.listed(at)
                        : line.has("at") ? List.of(at.asString()) : List.<String>of();
        var turn = rules.spend(body(who), spent.getOrDefault(who, Spent.NOTHING), action);
        var use =
                new Use(action, who, targets, Golden.listed(line.path("with")), false)
                        .paidBy(line.path("pays").asString(""));
        var answer = line.path("answer").asString("");
        happened(
                line,
                rules.perform(
                        answer.isEmpty()
                                ? use
                                : use.answered(new Use.Answer(0, targets.getFirst(), answer)),
                        bodies,
                        dice));
        spent.put(who, turn);
    }

    private void tries(JsonNode line) {
        var who = line.get("by").asString();
        var against =
                line.has("against")
                        ? OptionalLong.of(line.get("against").asLong())
                        : OptionalLong.empty();
        var came =
                rules.attempt(
                        body(who),
                        line.get("tries").asString(),
                        Golden.listed(line.path("with")),
                        line.path("more").asLong(0),
                        against,
                        dice);
        var verdict = came.verdict();
        var leanings = came.leanings().stream().map(GoldenFight::shown).toList();
        var end = verdict == null ? String.join(", ", leanings) : shown(verdict);
        compare("try", line.path("comes").asString(), (sum(came.thrown()) + " " + end).strip());
        var sources = came.bonus().sources().stream().map(s -> s.rule() + " " + s.amount());
        if (line.has("sources")) {
            var wanted = Golden.listed(line.get("sources")).toString();
            compare("sources", wanted, sources.toList().toString());
        }
        bodies = new LinkedHashMap<>(bodies);
        came.consequences()
                .forEach(one -> bodies.computeIfPresent(who, (key, body) -> body.after(one)));
    }

    private void happened(JsonNode line, List<Result> results) {
        var found = results.stream().map(GoldenFight::shown).toList();
        compare(line.toString(), Golden.listed(line.path("results")).toString(), found.toString());
        for (var result : results) {
            bodies = rules.apply(bodies, result);
        }
    }

    private void offers(JsonNode line) {
        var who = line.get("offers").asString();
        var friends = new LinkedHashMap<>(bodies);
        var ours = Golden.listed(line.path("beside"));
        friends.keySet().removeIf(one -> !one.equals(who) && !ours.contains(one));
        var foes = new LinkedHashMap<>(bodies);
        foes.keySet().removeAll(friends.keySet());
        var offers = rules.offers(who, spent.getOrDefault(who, Spent.NOTHING), foes, friends);
        line.path("targets")
                .properties()
                .forEach(e -> {
                    var found = offers.stream().filter(offer -> offer.action().equals(e.getKey()));
                    compare(
                            "targets of " + e.getKey(),
                            Golden.listed(e.getValue()).toString(),
                            found.findFirst().orElseThrow().targets().toString());
                });
        line.path("can").forEach(action -> offered(offers, action.asString(), "yes"));
        line.path("cannot")
                .properties()
                .forEach(e -> offered(offers, e.getKey(), e.getValue().asString()));
    }

    private void offered(List<Offered> offers, String action, String wanted) {
        var found =
                offers.stream()
                        .filter(offer -> offer.action().equals(action))
                        .map(offer -> offer.legal() ? "yes" : reason(offer))
                        .findFirst()
                        .orElse("not there");
        compare("offer of " + action, wanted, found);
    }

    private static String reason(Offered offer) {
        return Golden.word(offer.obstacles().getFirst().reason());
    }

    private void compare(String about, String wanted, String found) {
        if (!wanted.equals(found)) {
            differences.add(about + ": expected " + wanted + " but was " + found);
        }
    }

    private static String shown(Result result) {
        return switch (result) {
            case Result.Rolled(var who, var what, var thrown) ->
                    who + " rolls " + what + ": " + sum(thrown);
            case Result.Attacked(var who, var target, var action, var thrown, var verdict) ->
                    who + " attacks " + target + ": " + sum(thrown) + " " + shown(verdict);
            case Result.Checked(var who, var action, var thrown, var verdict) ->
                    who + " checks: " + sum(thrown) + " " + shown(verdict);
            case Result.Saved(var who, var action, var thrown, var verdict) ->
                    who + " saves: " + sum(thrown) + " " + shown(verdict);
            case Result.TrackMoved moved -> shown(moved);
            case Result.EffectBegan began -> began.who() + " begins " + began.effect().effect();
            case Result.EffectChanged on -> on.who() + " goes on " + on.after().effect();
            case Result.EffectEnded(var who, var effect, var at, var ending) ->
                    who + " ends " + effect.effect() + " " + Golden.word(ending);
            case Result.Marked(var who, var mark) -> who + " marks " + mark;
        };
    }

    private static String shown(Result.TrackMoved moved) {
        var text = "%s %s %d>%d".formatted(moved.who(), moved.track(), moved.from(), moved.to());
        var thrown = moved.thrown();
        var dice = thrown == null ? "" : " " + sum(thrown);
        var less =
                moved.reductions().stream()
                        .map(source -> ", " + source.rule() + " " + source.amount())
                        .collect(Collectors.joining());
        return text + cause(moved.cause()) + dice + less;
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case Cause.Damage(var type) -> " " + type;
            case Cause.Healing healing -> " healing";
            case Cause.Cost cost -> " cost";
            case Cause.Gain gain -> " gain";
            case Cause.Reset reset -> " reset";
            case Cause.Decided decided -> " decided";
        };
    }

    private static String sum(Thrown thrown) {
        return thrown.natural() + "+" + thrown.bonus() + "=" + thrown.total();
    }

    private static String shown(Verdict verdict) {
        var leanings = verdict.leanings().stream().map(GoldenFight::shown).toList();
        return (verdict.outcome() + " " + String.join(", ", leanings)).strip();
    }

    private static String shown(Leaning leaning) {
        return (leaning.counted() ? "" : "not ") + leaning.mode() + " by " + leaning.rule();
    }
}
