package dev.korchma.plays.kill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Holds every answered frame of every guest against what is there. */
public final class Deliveries {

    private final Ledger ledger;
    private final List<String> lost = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final List<String> otherDice = new ArrayList<>();

    Deliveries(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is amiss, in words: answered but not there, there more than once, other dice. */
    record Found(List<String> lost, List<String> twice, List<String> otherDice) {

        List<String> all() {
            return Stream.of(lost, twice, otherDice).flatMap(List::stream).toList();
        }
    }

    /** What the guests were told, and the laws that the whole database has to keep. */
    static Found judge(Ledger ledger, List<Guest> guests, Laws.Broken laws) {
        Found found = judge(ledger, guests);
        found.lost().addAll(laws.lost());
        found.twice().addAll(laws.twice());
        return found;
    }

    private static Found judge(Ledger ledger, List<Guest> guests) {
        Deliveries deliveries = new Deliveries(ledger);
        Set<String> known = new HashSet<>();
        for (Guest guest : guests) {
            String seat = "web:" + guest.window().seat() + ":";
            for (Guest.Answered answered : guest.answered()) {
                known.add(seat + answered.frame());
                deliveries.judge(guest, seat, answered);
            }
        }
        deliveries.unasked(known);
        return deliveries.found();
    }

    Found found() {
        return new Found(lost, twice, otherDice);
    }

    private void judge(Guest guest, String seat, Guest.Answered answered) {
        String key = seat + answered.frame();
        JsonNode outcome = ledger.outcome(key);
        if (outcome == null) {
            lost.add(answered + " was answered, and nothing is known of it");
            return;
        }
        if (answered.isRoll()) {
            roll(guest, answered.frame(), outcome);
        } else {
            duel(key, answered, outcome);
        }
        String twin = answered.twin();
        if (twin != null && ledger.steps(key) > 0 && ledger.steps(seat + twin) > 0) {
            twice.add("both clicks of a double click took a step: " + answered);
        }
    }

    /** Nobody who was told nothing else may miss the step; who was refused took none. */
    private void duel(String key, Guest.Answered answered, JsonNode outcome) {
        int due = outcome.get("is").asString().equals("done") ? 1 : 0;
        int steps = ledger.steps(key);
        if (steps < due || (due == 0 && !ledger.wasToldInPrivate(key))) {
            lost.add("%s: %s, %d steps".formatted(answered, outcome, steps));
        }
        if (steps > due) {
            twice.add("%s: %s, %d steps".formatted(answered, outcome, steps));
        }
    }

    void roll(Guest guest, String frame, JsonNode outcome) {
        String label = Act.label(frame);
        List<Said> said = ledger.rolls(label);
        if (said.isEmpty()) {
            lost.add("no message has the roll " + label);
            return;
        }
        if (said.size() > 1) {
            twice.add(said.size() + " messages have the roll " + label);
        }
        String dice = dice(outcome);
        for (Said one : said) {
            if (!one.words().endsWith(dice)) {
                otherDice.add("[%s] instead of [%s]".formatted(one.words(), dice));
            }
        }
        Set<String> seen = guest.window().rolled(label);
        if (seen.size() > 1) {
            otherDice.add("was shown as " + seen);
        }
    }

    /** The end of the words of a single roll: its total and its dice. */
    public static String dice(JsonNode outcome) {
        return outcome.path("lines")
                .valueStream()
                .map(line ->
                        "%,d\n%s"
                                .formatted(
                                        line.get("total").asLong(), Wire.words(line.get("detail"))))
                .collect(Collectors.joining());
    }

    /** Steps of guests that no answered frame asked for. */
    void unasked(Set<String> known) {
        ledger.steps()
                .forEach((delivery, steps) -> {
                    if (delivery.startsWith("web:") && !known.contains(delivery)) {
                        twice.add(steps + " steps of a frame nobody knows: " + delivery);
                    }
                });
    }
}
