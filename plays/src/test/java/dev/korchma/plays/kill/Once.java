package dev.korchma.plays.kill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whatever somebody was answered has happened: not less than once, and not more. */
final class Once {

    private final Ledger ledger;
    private final Deliveries deliveries;
    private final List<String> amiss = new ArrayList<>();

    private Once(Ledger ledger) {
        this.ledger = ledger;
        this.deliveries = new Deliveries(ledger);
    }

    /** What is amiss, in words. */
    static List<String> amiss(Ledger ledger, List<Guest> guests) {
        Once once = new Once(ledger);
        Set<String> known = new HashSet<>();
        for (Guest guest : guests) {
            String seat = "web:" + guest.window().seat() + ":";
            for (Guest.Answered answered : guest.answered()) {
                known.add(seat + answered.frame());
                once.judge(guest, seat, answered);
            }
        }
        once.deliveries.unasked(known);
        once.amiss.addAll(once.deliveries.found().all());
        return once.amiss;
    }

    private static boolean isDone(JsonNode outcome) {
        return outcome.get("is").asString().equals("done");
    }

    private void judge(Guest guest, String seat, Guest.Answered answered) {
        String key = seat + answered.frame();
        JsonNode outcome = ledger.outcome(key);
        int steps = ledger.steps(key);
        if (outcome == null) {
            if (steps > 0
                    || !(guest.window().wasAsked(answered.frame()) || ledger.wasRefused(key))) {
                amiss.add("lost: " + answered + " was answered, and nothing is known of it");
            }
        } else if (answered.isRoll()) {
            deliveries.roll(guest, answered.frame(), outcome);
        } else if (steps > 1 || (steps < 1 && ledger.isOfAFight(key) && isDone(outcome))) {
            amiss.add("%s took %d steps: %s".formatted(answered, steps, outcome));
        }
        String twin = answered.twin();
        if (twin != null && steps > 0 && ledger.steps(seat + twin) > 0) {
            amiss.add("both clicks of a double click took a step: " + answered);
        }
    }
}
