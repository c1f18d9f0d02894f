package dev.korchma.plays.kill;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whatever somebody was answered has happened: not less than once, and not more. */
final class Once {

    private Once() {}

    /** What is amiss, in words. */
    static List<String> amiss(Ledger ledger, List<Guest> guests) {
        List<String> amiss = new ArrayList<>();
        for (Guest guest : guests) {
            String seat = "web:" + guest.window().seat() + ":";
            for (Guest.Answered answered : guest.answered()) {
                String key = seat + answered.frame();
                JsonNode outcome = ledger.outcome(key);
                int steps = ledger.steps(key);
                if (outcome == null) {
                    amiss.add("lost: " + answered + " was answered, and nothing is known of it");
                } else if (steps > 1
                        || (outcome.get("is").asString().equals("done") && steps < 1)) {
                    amiss.add("%s took %d steps: %s".formatted(answered, steps, outcome));
                }
                String twin = answered.twin();
                if (twin != null && steps + ledger.steps(seat + twin) > 1) {
                    amiss.add("both clicks of a double click took a step: " + key);
                }
            }
        }
        return amiss;
    }
}
