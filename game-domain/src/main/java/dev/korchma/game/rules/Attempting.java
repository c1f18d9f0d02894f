package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Modifier.Throw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One body that tries something by itself.
 *
 * @param key of the body in {@code bodies}
 * @param bodies as they stand
 */
record Attempting(
        RuleSystem rules,
        String key,
        Map<String, Body> bodies,
        Attempt attempt,
        List<String> circumstances) {

    Attempted go(long extra, OptionalLong against, Dice dice) {
        var ledger = new Ledger(rules, bodies);
        var throwing = throwing(ledger);
        var mechanic = rules.mechanic(attempt.mechanic());
        var bonus = bonus(extra);
        var number = against.isPresent() ? Formula.of("" + against.getAsLong()) : attempt.against();
        if (number == null) {
            var fallen = throwing.fall(mechanic, bonus, dice);
            ledger.use(fallen.engaged());
            return attempted(fallen, null, ledger);
        }
        var held = throwing.against(mechanic, new Step.Trial(mechanic.id(), bonus, number), dice);
        ledger.use(held.fallen().engaged());
        return attempted(held.fallen(), held.verdict(), ledger);
    }

    private Throwing throwing(Ledger ledger) {
        var chosen = Circumstance.Chosen.of(rules, circumstances);
        var plain = ledger.side(key);
        var side = new Side(plain.key(), plain.sheet(), chosen.standing());
        var tags = new HashSet<>(attempt.tags());
        tags.add(attempt.id());
        tags.addAll(chosen.gives());
        boolean check = rules.checks().containsKey(attempt.id());
        return new Throwing(check ? Throw.CHECK : Throw.SAVE, side, side, Map.of(), tags);
    }

    private Amount bonus(long extra) {
        if (extra == 0) {
            return attempt.bonus();
        }
        var terms = new ArrayList<>(attempt.bonus().terms());
        terms.add(new Amount.Term(attempt.id(), Formula.of("" + extra)));
        return new Amount(terms);
    }

    private Attempted attempted(Throwing.Fallen fallen, @Nullable Verdict verdict, Ledger ledger) {
        var leanings = verdict == null ? fallen.leanings() : verdict.leanings();
        return new Attempted(fallen.thrown(), leanings, fallen.bonus(), verdict, ledger.results());
    }
}
