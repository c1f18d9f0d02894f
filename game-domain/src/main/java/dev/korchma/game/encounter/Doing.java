package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out what somebody does. A blow that would land may have to wait for whoever it hits. */
final class Doing {

    private final Encounter now;
    private final Moment from;
    private final RuleSystem rules;
    private final Dice fresh;

    Doing(Encounter now, RuleSystem rules, Dice fresh) {
        this.now = now;
        this.from = now.moment().orElseThrow();
        this.rules = rules;
        this.fresh = fresh;
    }

    /**
     * @param answered the window it answers, null for none
     */
    EncounterEvent.Passage carryOut(Stroke stroke, @Nullable Window answered) {
        Waiting waiting = from.waiting();
        Waiting left = waiting == null || answered == null ? waiting : waiting.without(answered);
        return passage(stroke, left, 0, new StuckDice(now.stuck(), stroke.who(), fresh));
    }

    /**
     * Goes on with a blow that hung in the air.
     *
     * @param action what is done about it, null for nothing
     */
    EncounterEvent.Passage goOn(Blow blow, @Nullable String action) {
        Waiting waiting = from.waiting();
        FighterId who = blow.stroke().who();
        Stroke stroke =
                action == null
                        ? blow.stroke()
                        : blow.stroke()
                                .answered(
                                        new Use.Answer(blow.number(), blow.hit().value(), action));
        List<Stuck> besides = TakingBack.without(now.stuck(), blow.dice());
        Dice dice = new StuckDice(blow.dice(), who, new StuckDice(besides, who, fresh));
        return passage(
                stroke, waiting == null ? null : waiting.withoutBlow(), blow.number() + 1, dice);
    }

    private EncounterEvent.Passage passage(
            Stroke stroke, @Nullable Waiting left, int since, Dice dice) {
        List<Stuck> fell = new ArrayList<>();
        List<Result> results =
                rules.perform(
                        stroke.use(),
                        now.bodies(),
                        sides -> {
                            int face = dice.roll(sides);
                            fell.add(new Stuck(stroke.who(), sides, face));
                            return face;
                        });
        return new Warding(now, rules)
                .held(stroke, results, since, fell)
                .<EncounterEvent.Passage>map(blow -> held(blow, left))
                .orElseGet(() -> acted(stroke, left, results));
    }

    private WindowEvent.BlowHeld held(Blow blow, @Nullable Waiting left) {
        Waiting before = from.waiting();
        Waiting waiting =
                Waiting.with(
                        blow,
                        left == null ? List.of() : left.open(),
                        before == null ? null : before.fleeing());
        return new WindowEvent.BlowHeld(now.id(), blow.stroke().who(), from, from.waiting(waiting));
    }

    private EncounterEvent.Acted acted(
            Stroke stroke, @Nullable Waiting left, List<Result> results) {
        return new EncounterEvent.Acted(
                now.id(),
                stroke.who(),
                stroke.use().action(),
                stroke.item(),
                stroke.targets(),
                from,
                stroke.after(from.but(left), now.known(stroke.who()).body(), rules),
                results);
    }
}
