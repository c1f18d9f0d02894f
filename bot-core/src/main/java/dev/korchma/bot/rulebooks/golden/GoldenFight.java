package dev.korchma.bot.rulebooks.golden;

import static dev.korchma.bot.rulebooks.golden.Notation.listed;

import dev.korchma.game.rules.RuleSystem;
import tools.jackson.databind.JsonNode;

/** A known answer in which somebody does something. */
final class GoldenFight {

    private final RuleSystem rules;
    private final JsonNode expected;
    private final GoldenCase played;
    private final Stage stage;

    GoldenFight(RuleSystem rules, JsonNode expected, GoldenCase played) {
        this.rules = rules;
        this.expected = expected;
        this.played = played;
        this.stage = new Stage(rules, played);
        expected.path("dice").forEach(face -> stage.dice().then(face.asInt()));
    }

    void play() {
        expected.path("fighters")
                .properties()
                .forEach(e -> stage.enter(e.getKey(), Builds.of(rules, e.getValue())));
        order();
        var lines = new GoldenLines(rules, stage, played);
        int index = 0;
        for (var line : expected.path("do")) {
            played.at(index++);
            lines.play(line);
        }
        played.at(Fault.NO_LINE);
        expected.path("out").forEach(who -> out(who.asString()));
        expected.path("turns").properties().forEach(e -> turns(e.getKey(), e.getValue()));
        expected.path("award").properties().forEach(e -> award(e.getKey(), e.getValue()));
        if (stage.dice().left() > 0) {
            played.differs("dice left over", "0", "" + stage.dice().left());
        }
    }

    private void order() {
        expected.path("order")
                .properties()
                .forEach(e -> {
                    var thrown = rules.ordering().place(stage.body(e.getKey()), stage.dice());
                    var found = thrown == null ? "joined" : "" + thrown.total();
                    played.compare("order " + e.getKey(), e.getValue().asString(), found);
                });
        expected.path("ties")
                .properties()
                .forEach(e ->
                        played.compare(
                                "ties " + e.getKey(),
                                listed(e.getValue()).toString(),
                                rules.ordering().tieBreaks(stage.body(e.getKey())).toString()));
    }

    private void out(String who) {
        played.compare("out " + who, "true", "" + rules.isOut(stage.body(who)));
    }

    private void turns(String who, JsonNode wanted) {
        var found = "" + rules.hasTurns(stage.body(who));
        played.compare("turns " + who, wanted.asString(), found);
    }

    /** {@code a beats b}, or {@code daily a}. */
    private void award(String about, JsonNode amount) {
        var names = about.split(" ", -1);
        boolean daily = names.length == 2 && names[0].equals("daily");
        if (!daily && names.length != 3) {
            throw new IllegalStateException("award: \"" + about + "\"");
        }
        long found =
                daily
                        ? rules.worths().dailyAwardLimit(stage.body(names[1]))
                        : rules.worths().award(stage.body(names[0]), stage.body(names[2]));
        played.compare("award " + about, amount.asString(), "" + found);
    }
}
