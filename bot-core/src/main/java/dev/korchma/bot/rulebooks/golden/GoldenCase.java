package dev.korchma.bot.rulebooks.golden;

import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One known answer. */
public final class GoldenCase {

    private final RuleSystem rules;
    private final JsonNode expected;
    private final List<Fault> faults = new ArrayList<>();
    private int line = Fault.NO_LINE;

    private GoldenCase(RuleSystem rules, JsonNode expected) {
        this.rules = rules;
        this.expected = expected;
    }

    /** Plays the case; empty when all is as written. */
    public static List<Fault> play(RuleSystem rules, JsonNode expected) {
        var played = new GoldenCase(rules, expected);
        try {
            played.play();
        } catch (NotThere missing) {
            played.faults.add(missing.at(played.line));
        } catch (RuntimeException refused) {
            // Whatever the rules refuse for a case that makes no sense is the case's fault.
            played.faults.add(new Fault.Unplayable(played.line, why(refused)));
        }
        return List.copyOf(played.faults);
    }

    private static String why(RuntimeException refused) {
        var message = refused.getMessage();
        return message == null ? refused.getClass().getSimpleName() : message;
    }

    private void play() {
        if (expected.has("fighters")) {
            new GoldenFight(rules, expected, this).play();
        } else if (expected.has("estimate")) {
            GoldenSheet.estimate(rules, expected.get("estimate"), this);
        } else {
            GoldenSheet.sheet(rules, expected, this);
        }
    }

    /** What is compared from now on belongs to this line below {@code do}. */
    void at(int index) {
        line = index;
    }

    void compare(String about, String wanted, String found) {
        if (!wanted.equals(found)) {
            differs(about, wanted, found);
        }
    }

    void differs(String about, String wanted, String found) {
        faults.add(new Fault.Differs(line, about, wanted, found));
    }
}
