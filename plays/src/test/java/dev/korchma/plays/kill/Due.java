package dev.korchma.plays.kill;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What the messages of one duel have to say, recomputed from its document and its journal alone:
 * whose turn it is, how everybody stands, what was thrown, how it ended.
 *
 * @param encounter the document
 * @param steps the events of every step
 * @param thread the place the fight stands in
 */
record Due(JsonNode encounter, JsonNode steps, String thread) {

    /** The track that keeps somebody in the fight, in the game the guests play. */
    static final String VITAL = "hp";

    private static final Set<String> TRIED = Set.of("attacked", "checked", "saved");

    static String line(String... facts) {
        return String.join(" | ", facts);
    }

    String facts(String kind, JsonNode subject) {
        int after = subject.path("after").asInt(0);
        return switch (kind) {
            case "duel-board" -> board();
            case "duel-turn" -> turn(after, subject.get("turn").asInt());
            case "duel-card" -> card();
            case "duel-end" -> end(after);
            default -> throw new IllegalArgumentException("no duel has a " + kind);
        };
    }

    private String board() {
        if (!stage("running")) {
            String bars = fighters().map(Due::standing).collect(Collectors.joining(", "));
            return line("The duel is over", "", bars, "Why?");
        }
        String bars =
                encounter
                        .at("/stage/order")
                        .valueStream()
                        .map(placed -> standing(fighter(placed.at("/fighter/value").asString())))
                        .collect(Collectors.joining(", "));
        return line("Round " + moment().get("round").asInt(), active(), bars, "Why?, Surrender");
    }

    /** The state of a fight that runs; empty for any other. */
    String guard() {
        return stage("running")
                ? moment().get("turn").asInt() + "-" + moment().get("step").asInt()
                : "";
    }

    private String turn(int after, int turn) {
        String thrown = thrown(at -> at > after && at <= turn);
        if (!stage("running") || moment().get("turn").asInt() != turn) {
            return line("past", thrown);
        }
        return line(
                "turn of " + active(),
                fighters().map(Due::standing).collect(Collectors.joining(", ")),
                guard(),
                thrown);
    }

    private String card() {
        if (stage("proposed")) {
            return line("challenge, Accept, Decline, Withdraw", "");
        }
        return stage("running") ? line("at [" + thread + "]", "") : line("over", howItEnded());
    }

    private String howItEnded() {
        JsonNode outcome = encounter.at("/stage/outcome");
        return switch (outcome.get("is").asString()) {
            case "won" -> "🏆 " + winner() + " wins!";
            case "declined" -> "The duel was declined.";
            case "withdrawn" -> "The challenge was withdrawn.";
            default -> "Nobody answered the challenge in time.";
        };
    }

    private String end(int after) {
        String gain =
                events("ended.2")
                        .flatMap(event -> event.path("awards").valueStream())
                        .map(award -> award.get("amount").asString())
                        .collect(Collectors.joining(" and "));
        return line("won by " + winner(), gain, "Rematch", thrown(turn -> turn > after));
    }

    private String thrown(Predicate<Integer> turns) {
        return StreamSupport.stream(steps.spliterator(), false)
                .flatMap(JsonNode::valueStream)
                .filter(event -> event.has("results") && turns.test(event.at("/to/turn").asInt()))
                .flatMap(event -> event.get("results").valueStream())
                .filter(result -> TRIED.contains(result.get("is").asString()))
                .map(result -> result.at("/thrown/total").asString())
                .collect(Collectors.joining(" "));
    }

    private Stream<JsonNode> events(String is) {
        return StreamSupport.stream(steps.spliterator(), false)
                .flatMap(JsonNode::valueStream)
                .filter(event -> event.get("is").asString().equals(is));
    }

    private boolean stage(String is) {
        return encounter.at("/stage/is").asString().equals(is);
    }

    private JsonNode moment() {
        return encounter.at("/stage/moment");
    }

    private String active() {
        return fighter(moment().at("/active/value").asString()).get("name").asString();
    }

    private String winner() {
        return fighter(encounter.at("/stage/outcome/winner/value").asString())
                .get("name")
                .asString();
    }

    private static String standing(JsonNode fighter) {
        return fighter.get("name").asString() + " " + fighter.at("/body/tracks/" + VITAL).asLong();
    }

    private Stream<JsonNode> fighters() {
        return encounter.get("fighters").valueStream();
    }

    private JsonNode fighter(String id) {
        return fighters()
                .filter(one -> one.at("/id/value").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
