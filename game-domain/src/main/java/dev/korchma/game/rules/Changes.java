package dev.korchma.game.rules;

import dev.korchma.game.rules.Ignored.Reason;
import dev.korchma.game.rules.Modifier.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What changes one number of a sheet, kind by kind; what does not hold is ignored where its kind
 * would have its turn.
 */
record Changes(Sheet sheet, List<Standing> reaching, Tally tally) {

    List<Tally.Contribution> of(Class<? extends Change> kind) {
        List<Tally.Contribution> open = List.of();
        for (int i = 0; i < reaching.size(); i++) {
            var one = reaching.get(i);
            var modifier = one.modifier();
            if (kind.isInstance(modifier.change()) && one.isThere(sheet)) {
                var amount = Evaluation.sum(modifier.change().amountOrZero(), sheet.frame());
                if (sheet.holds(modifier.when())) {
                    open = open.isEmpty() ? new ArrayList<>(2) : open;
                    open.add(contribution(one, amount));
                } else {
                    tally.ignore(one.rule(), amount, Reason.CONDITION_NOT_MET);
                }
            }
        }
        return open;
    }

    /** One after the other, each over what those before it left; of one stacking kind the first. */
    void scale() {
        var kinds = new HashSet<String>(2);
        for (var one : reaching) {
            var modifier = one.modifier();
            if (modifier.change() instanceof Change.Scale(Amount amount) && one.isThere(sheet)) {
                long before = tally.total();
                var names = sheet.frame().with(Map.of("amount", before));
                long difference = Evaluation.sum(amount, names) - before;
                if (!sheet.holds(modifier.when())) {
                    tally.ignore(one.rule(), difference, Reason.CONDITION_NOT_MET);
                } else if (!modifier.stacking().isEmpty() && !kinds.add(modifier.stacking())) {
                    tally.ignore(one.rule(), difference, Reason.DOES_NOT_STACK);
                } else {
                    tally.change(one.rule(), difference);
                }
            }
        }
    }

    private static Tally.Contribution contribution(Standing one, long amount) {
        var modifier = one.modifier();
        long most =
                modifier.change() instanceof Change.Raise(Amount _, int bound)
                        ? bound
                        : Long.MAX_VALUE;
        return new Tally.Contribution(one.rule(), amount, modifier.stacking(), most);
    }
}
