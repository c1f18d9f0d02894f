package dev.korchma.bot.rulebooks.golden;

import static dev.korchma.bot.rulebooks.golden.Notation.listed;

import dev.korchma.game.rules.Attempt;
import dev.korchma.game.rules.Decree;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** The lines below {@code do}: who does what, and what must come of it. */
final class GoldenLines {

    private final RuleSystem rules;
    private final Stage stage;
    private final GoldenCase played;

    GoldenLines(RuleSystem rules, Stage stage, GoldenCase played) {
        this.rules = rules;
        this.stage = stage;
        this.played = played;
    }

    void play(JsonNode line) {
        if (line.has("use")) {
            use(line);
        } else if (line.has("begins")) {
            var who = who(line, "begins");
            stage.newTurn(who);
            stage.happened(line, rules.turnBegins(who, stage.bodies(), stage.dice()));
        } else if (line.has("ends")) {
            stage.happened(line, rules.turnEnds(who(line, "ends"), stage.bodies(), stage.dice()));
        } else if (line.has("rests") || line.has("breathes")) {
            rests(line);
        } else if (line.has("tries")) {
            tries(line);
        } else if (line.has("offers")) {
            offers(line);
        } else if (line.has("turn")) {
            stage.newTurn(who(line, "turn"));
        } else {
            decreed(line);
        }
    }

    /** What the leader of a fight does by hand. */
    private void decreed(JsonNode line) {
        Decree decree = rules.decree(stage.bodies());
        if (line.has("put")) {
            var track = line.path("track").asString();
            NotThere.among(rules.numbers().tracks(), "track", track);
            int to = line.path("to").asInt();
            stage.happened(line, decree.adjust(who(line, "put"), track, to, stage.dice()));
        } else if (line.has("comes")) {
            var id = line.get("comes").asString();
            stage.happened(line, decree.comes(who(line, "to"), id));
        } else if (line.has("hurt")) {
            var type = line.path("type").asString();
            int by = line.path("by").asInt();
            stage.happened(line, decree.hurt(who(line, "hurt"), type, by, stage.dice()));
        } else if (line.has("impose")) {
            stage.happened(line, decree.impose(who(line, "on"), effect(line, "impose"), ""));
        } else if (line.has("lift")) {
            stage.happened(line, decree.lift(who(line, "on"), effect(line, "lift")));
        } else {
            throw new IllegalStateException("a line says what is done, for instance \"use\"");
        }
    }

    private String who(JsonNode line, String key) {
        var who = line.path(key).asString();
        stage.body(who);
        return who;
    }

    private String effect(JsonNode line, String key) {
        var id = line.path(key).asString();
        NotThere.among(rules.content().effects(), "effect", id);
        return id;
    }

    private String action(String id) {
        NotThere.among(rules.content().actions(), "action", id);
        return id;
    }

    /** What a body does meanwhile, or what the end of the rest does to it. */
    private void rests(JsonNode line) {
        boolean over = line.has("rests");
        var who = who(line, over ? "rests" : "breathes");
        var rest = line.path("at").asString();
        NotThere.among(rules.play().rests(), "rest", rest);
        var resting = rules.resting(rest, stage.body(who));
        var breath = resting.breath();
        var results = over ? resting.over(stage.dice()) : resting.breathe(stage.dice());
        var found =
                results.stream()
                        .map(Notation::shown)
                        .map(one -> one.replaceFirst("^ ?", who + " "))
                        .toList();
        played.compare("results", listed(line.path("results")).toString(), found.toString());
        stage.after(who, results);
        if (line.has("throws")) {
            played.compare("throws", line.get("throws").asString(), Notation.shown(breath));
        }
    }

    private void use(JsonNode line) {
        var who = who(line, "by");
        var action = action(line.get("use").asString());
        var at = line.path("at");
        var targets =
                at.isArray()
                        ? listed(at)
                        : line.has("at") ? List.of(at.asString()) : List.<String>of();
        targets.forEach(stage::body);
        var turn = rules.spend(stage.body(who), stage.spent(who), action);
        var use =
                new Use(action, who, targets, listed(line.path("with")), false)
                        .paidBy(line.path("pays").asString(""));
        var answer = line.path("answer").asString("");
        stage.happened(
                line,
                rules.perform(
                        answer.isEmpty()
                                ? use
                                : use.answered(new Use.Answer(0, targets.getFirst(), answer)),
                        stage.bodies(),
                        stage.dice()));
        stage.spends(who, turn);
    }

    private void tries(JsonNode line) {
        var who = who(line, "by");
        var tried = line.get("tries").asString();
        Map<String, Attempt> known = new LinkedHashMap<>(rules.checks());
        known.putAll(rules.saves());
        NotThere.among(known, "attempt", tried);
        var against =
                line.has("against")
                        ? OptionalLong.of(line.get("against").asLong())
                        : OptionalLong.empty();
        var came =
                rules.attempt(
                        stage.body(who),
                        tried,
                        listed(line.path("with")),
                        line.path("more").asLong(0),
                        against,
                        stage.dice());
        var verdict = came.verdict();
        var leanings = came.leanings().stream().map(Notation::shown).toList();
        var end = verdict == null ? String.join(", ", leanings) : Notation.shown(verdict);
        played.compare(
                "comes",
                line.path("comes").asString(),
                (Notation.sum(came.thrown()) + " " + end).strip());
        if (line.has("sources")) {
            played.compare(
                    "sources",
                    listed(line.get("sources")).toString(),
                    Notation.sources(came.bonus()).toString());
        }
        stage.after(who, came.consequences());
    }

    private void offers(JsonNode line) {
        var who = who(line, "offers");
        var friends = new LinkedHashMap<>(stage.bodies());
        var ours = listed(line.path("beside"));
        friends.keySet().removeIf(one -> !one.equals(who) && !ours.contains(one));
        var foes = new LinkedHashMap<>(stage.bodies());
        foes.keySet().removeAll(friends.keySet());
        if (line.has("against")) {
            foes.keySet().retainAll(listed(line.get("against")));
        }
        var offers = rules.offers(who, stage.spent(who), foes, friends);
        line.path("targets")
                .properties()
                .forEach(e -> {
                    var found =
                            offers.stream()
                                    .filter(offer -> offer.action().equals(e.getKey()))
                                    .findFirst()
                                    .map(offer -> offer.targets().toString())
                                    .orElse("not there");
                    played.compare(
                            "targets of " + e.getKey(), listed(e.getValue()).toString(), found);
                });
        line.path("can").forEach(id -> offered(offers, action(id.asString()), "yes"));
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
        played.compare("offer of " + action, wanted, found);
    }

    private static String reason(Offered offer) {
        return Notation.word(offer.obstacles().getFirst().reason());
    }
}
