package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Modifier.Change;
import dev.korchma.game.rules.Modifier.Throw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Dice and bonus of harm or healing, and what the one who suffers it makes of it.
 *
 * @param throwing the throw, from the one who acts at the one concerned
 * @param frame what its formulas know: whoever is aimed at is the target, whom it is done to or not
 * @param multiple what the attack before it makes of its dice and bonuses
 */
record Harm(Throwing throwing, Frame frame, Pool.Multiple multiple) {

    /** What was thrown and who had a part in it. */
    record Dealt(Thrown thrown, List<Engaged> engaged) {}

    /** What is left of the harm and what made the difference. */
    record Suffered(long amount, List<Source> reductions, List<Engaged> engaged) {}

    /** Harm on its way, and what has made a difference to it already. */
    record Left(long amount, List<Source> reductions) {}

    Dealt deal(Amount diceAmount, Amount bonus, String rule, Dice dice) {
        var engaged =
                Engaged.in(throwing.kind(), throwing.self(), throwing.other(), throwing.tags());
        var pool = new Pool(dice);
        long natural = 0;
        for (var term : diceAmount.terms()) {
            natural += pool.roll(term.formula(), frame, multiple);
        }
        var bonuses = new ArrayList<Source>();
        for (var source : Evaluation.terms(bonus, rule, frame)) {
            bonuses.add(new Source(source.rule(), source.amount() * multiple.bonus()));
        }
        var tally = new Tally(bonuses);
        tally.add(throwing.additions(engaged, pool, multiple));
        var thrown =
                new Thrown(
                        written(diceAmount),
                        pool.faces(),
                        natural,
                        tally.sources(),
                        natural + tally.total(),
                        throwing.grounds(tally));
        return new Dealt(thrown, engaged);
    }

    private String written(Amount amount) {
        if (!throwing.isTold()) {
            return "";
        }
        var once = Evaluation.written(amount, frame);
        return multiple.dice() == 1 ? once : multiple.dice() + "×(" + once + ")";
    }

    /**
     * Additions first, then what makes it less, then what makes it more; of one stacking kind only
     * the strongest, and never below nothing.
     */
    Suffered suffer(Left harm, String type) {
        var tags = new HashSet<>(throwing.tags());
        tags.add(type);
        var victim = throwing.other();
        var engaged = Engaged.in(Throw.SUFFERED, victim, throwing.self(), tags);
        var tally = new Tally(List.of(new Source(type, harm.amount())));
        tally.add(throwing.additions(engaged, new Pool(sides -> 1), Pool.Multiple.ONCE));
        var scales = new Scales(engaged);
        scales.apply(tally, true);
        scales.apply(tally, false);
        long left = Math.max(0, tally.total());
        var reductions = new ArrayList<>(harm.reductions());
        reductions.addAll(tally.sources().subList(1, tally.sources().size()));
        return new Suffered(left, reductions, engaged);
    }

    /** The halvings and doublings among the modifiers. */
    private record Scales(List<Engaged> engaged) {

        void apply(Tally tally, boolean lessening) {
            var kinds = new HashSet<String>();
            for (var one : engaged) {
                if (one.change() instanceof Change.Scale(Amount amount)) {
                    long before = Math.max(0, tally.total());
                    var names = new Frame(one.bearer().sheet()).with(Map.of("amount", before));
                    long after = Evaluation.sum(amount, names);
                    var kind = one.standing().modifier().stacking();
                    boolean wanted = lessening ? after < before : after > before;
                    if (wanted && (kind.isEmpty() || kinds.add(kind))) {
                        tally.add(List.of(new Tally.Contribution(one.rule(), after - before, "")));
                    }
                }
            }
        }
    }
}
