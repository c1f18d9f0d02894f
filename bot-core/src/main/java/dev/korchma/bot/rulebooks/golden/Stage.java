package dev.korchma.bot.rulebooks.golden;

import dev.korchma.game.dice.ScriptedDice;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Who stands where in a known answer, the dice that are written for it, and what came of it. */
final class Stage {

    private final RuleSystem rules;
    private final GoldenCase played;
    private final ScriptedDice dice = new ScriptedDice();
    private final Map<String, Spent> spent = new HashMap<>();
    private Map<String, Body> bodies = new LinkedHashMap<>();

    Stage(RuleSystem rules, GoldenCase played) {
        this.rules = rules;
        this.played = played;
    }

    void enter(String who, Build build) {
        bodies.put(who, rules.freshBody(build));
    }

    ScriptedDice dice() {
        return dice;
    }

    Map<String, Body> bodies() {
        return Collections.unmodifiableMap(bodies);
    }

    Body body(String who) {
        return NotThere.among(bodies, "fighter", who);
    }

    Spent spent(String who) {
        return spent.getOrDefault(who, Spent.NOTHING);
    }

    void spends(String who, Spent turn) {
        spent.put(who, turn);
    }

    void newTurn(String who) {
        body(who);
        spent.remove(who);
    }

    /** Compares what a line led to and goes on from there. */
    void happened(JsonNode line, List<Result> results) {
        var found = results.stream().map(Notation::shown).toList();
        var wanted = Notation.listed(line.path("results"));
        played.compare("results", wanted.toString(), found.toString());
        for (var result : results) {
            bodies = rules.apply(bodies, result);
        }
    }

    /** What somebody's own dealings led to, without anybody else. */
    void after(String who, List<Result> results) {
        var body = body(who);
        for (var result : results) {
            body = body.after(result);
        }
        bodies = new LinkedHashMap<>(bodies);
        bodies.put(who, body);
    }
}
