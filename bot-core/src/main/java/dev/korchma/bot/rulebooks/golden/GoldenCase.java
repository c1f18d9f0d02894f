package dev.korchma.bot.rulebooks.golden;

import dev.korchma.game.dice.ScriptedDice;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** One known answer. */
public final class GoldenCase {

    private final RuleSystem rules;
    private final JsonNode expected;
    private final BooleanSupplier late;
    private final List<Fault> faults = new ArrayList<>();
    private int line = Fault.NO_LINE;

    private GoldenCase(RuleSystem rules, JsonNode expected, BooleanSupplier late) {
        this.rules = rules;
        this.expected = expected;
        this.late = late;
    }

    /** Plays the case; empty when all is as written. */
    public static List<Fault> play(RuleSystem rules, JsonNode expected) {
        return play(rules, expected, () -> false);
    }

    /**
     * The same, as long as there is time.
     *
     * @param late asked before the case and before each of its lines
     */
    public static List<Fault> play(RuleSystem rules, JsonNode expected, BooleanSupplier late) {
        var played = new GoldenCase(rules, expected, late);
        try {
            played.hurry();
            played.play();
        } catch (TooLate _) {
            return List.of(new Fault.Late(played.line));
        } catch (NotThere missing) {
            played.faults.add(missing.at(played.line));
        } catch (Unplayable known) {
            played.faults.add(known.at(played.line));
        } catch (ScriptedDice.WrongScript dice) {
            played.faults.add(dice(dice).at(played.line));
        } catch (RuntimeException refused) {
            // Whatever the rules refuse for a case that makes no sense is the case's fault.
            played.faults.add(
                    new Unplayable("unplayable", Map.of("why", why(refused))).at(played.line));
        }
        return List.copyOf(played.faults);
    }

    private static Unplayable dice(ScriptedDice.WrongScript script) {
        var args = new HashMap<String, String>();
        args.put("die", "" + script.die());
        args.put("sides", "" + script.sides());
        script.face().ifPresent(face -> args.put("face", "" + face));
        return new Unplayable(script.face().isPresent() ? "no-face" : "no-die", args);
    }

    private static String why(RuntimeException refused) {
        var message = refused.getMessage();
        return message == null ? refused.getClass().getSimpleName() : message;
    }

    private void hurry() {
        if (late.getAsBoolean()) {
            throw new TooLate();
        }
    }

    private static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1L;
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
        hurry();
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
