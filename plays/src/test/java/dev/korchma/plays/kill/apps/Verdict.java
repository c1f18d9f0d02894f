package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Act;
import dev.korchma.plays.kill.Deliveries;
import dev.korchma.plays.kill.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Holds everything people did in the apps against what the bot has kept of it. */
final class Verdict {

    private final Ledger ledger;
    private final List<String> lost = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final List<String> otherDice = new ArrayList<>();
    private final Map<String, Integer> stepsOfButtons = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private int doneButNotTold;
    private int copiesOfRolls;

    Verdict(Ledger ledger) {
        this.ledger = ledger;
    }

    List<String> lost() {
        return lost;
    }

    List<String> twice() {
        return twice;
    }

    List<String> otherDice() {
        return otherDice;
    }

    /** Deeds that a kill left done, while the app showed that they had failed. */
    int doneButNotTold() {
        return doneButNotTold;
    }

    /** Further messages with a roll, in an app that cannot tell one sent twice. */
    int copiesOfRolls() {
        return copiesOfRolls;
    }

    void judge(App app, List<Player> players) {
        for (Player player : players) {
            player.deeds().forEach(deed -> judge(app, deed));
        }
        stepsOfButtons.forEach((button, steps) -> {
            if (steps > 1) {
                twice.add("%d steps of one button: %s".formatted(steps, button));
            }
        });
        stepsOfButtons.clear();
        ledger.steps()
                .forEach((delivery, steps) -> {
                    if (delivery.startsWith(app.front() + ":") && !known.contains(delivery)) {
                        twice.add(steps + " steps of something nobody did: " + delivery);
                    }
                });
    }

    private void judge(App app, Deed deed) {
        known.add(deed.key());
        JsonNode outcome = ledger.outcome(deed.key());
        int steps = ledger.steps(deed.key());
        if (outcome == null) {
            unknown(deed, steps);
            return;
        }
        if (deed.told() == Deed.Told.FAILED) {
            doneButNotTold++;
        }
        if (deed.isRoll()) {
            roll(app, deed, outcome);
            return;
        }
        int due = outcome.get("is").asString().equals("done") ? 1 : 0;
        if (steps != due) {
            (steps < due ? lost : twice).add("%s: %s, %d steps".formatted(deed, outcome, steps));
        }
        String button = deed.button();
        if (button != null) {
            stepsOfButtons.merge(button, steps, Integer::sum);
        }
    }

    private void unknown(Deed deed, int steps) {
        switch (deed.told()) {
            case ANSWERED, KEPT -> lost.add(deed + ", and nothing is known of it");
            case BROKEN -> lost.add(deed + " was answered with an accident");
            case TAKEN, FAILED -> {}
        }
        if (steps > 0) {
            twice.add("%s: %d steps and no outcome".formatted(deed, steps));
        }
    }

    private void roll(App app, Deed deed, JsonNode outcome) {
        String label = Act.label(deed.id());
        long there =
                app.screens().ofTheBot().stream()
                        .filter(shown ->
                                Act.labelIn(shown.said().words()).filter(label::equals).isPresent())
                        .count();
        boolean isDue = deed.told() == Deed.Told.ANSWERED || deed.told() == Deed.Told.KEPT;
        if (there == 0 && isDue) {
            lost.add("no message has the roll " + deed);
        }
        if (there > 1 && app.tellsWhatIsSentTwice()) {
            twice.add(there + " messages have the roll " + deed);
        }
        copiesOfRolls += (int) Math.max(0, there - 1);
        String dice = Deliveries.dice(outcome);
        for (String shown : app.screens().rolled(label)) {
            if (!shown.endsWith(dice)) {
                otherDice.add("[%s] instead of [%s]".formatted(shown, dice));
            }
        }
    }
}
