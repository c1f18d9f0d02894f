package dev.korchma.game.encounter;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a fighter does, as it was decided.
 *
 * @param item what it is done with, null where nothing
 * @param targets at whom, one as often as it was named; empty for an action without target
 */
public record Stroke(Use use, @Nullable String item, List<FighterId> targets, How how) {

    public Stroke {
        targets = List.copyOf(targets);
    }

    /** In which way it comes about. */
    public enum How {
        IN_TURN,
        /** In the own turn, for what was wished. */
        AS_WISHED,
        OUT_OF_TURN,
        AS_REACTION
    }

    /** Something that was found to be on offer. */
    static Stroke of(
            FighterId who,
            Offered offered,
            List<FighterId> targets,
            List<String> circumstances,
            How how) {
        Use use =
                new Use(
                                offered.action(),
                                who.value(),
                                Aiming.reached(offered, targets),
                                circumstances,
                                how == How.AS_REACTION)
                        .paidBy(offered.track());
        return new Stroke(use, offered.item(), targets, how);
    }

    FighterId who() {
        return new FighterId(use.actor());
    }

    Stroke answered(Use.Answer answer) {
        return new Stroke(use.answered(answer), item, targets, how);
    }

    /**
     * The moment after it.
     *
     * @param body of whoever acts, before it
     */
    Moment after(Moment from, Body body, RuleSystem rules) {
        return switch (how) {
            case IN_TURN -> from.after(rules.spend(body, from.spent(), use.action()));
            case AS_WISHED ->
                    from.wishing(null).with(rules.spend(body, from.spent(), use.action()));
            case OUT_OF_TURN, AS_REACTION -> from.after(from.spent());
        };
    }
}
