package dev.korchma.game.rules;

import dev.korchma.game.rules.Ignored.Reason;
import dev.korchma.game.rules.Modifier.Change;
import java.util.ArrayList;
import java.util.List;

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

    private static Tally.Contribution contribution(Standing one, long amount) {
        var modifier = one.modifier();
        long most =
                modifier.change() instanceof Change.Raise(Amount _, int bound)
                        ? bound
                        : Long.MAX_VALUE;
        return new Tally.Contribution(one.rule(), amount, modifier.stacking(), most);
    }
}
