package dev.korchma.bot.rests;

import dev.korchma.bot.rests.Occasion.Rest;
import dev.korchma.bot.rests.Occasion.Sleeper;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Drawn;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.Resting;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How far a hero's rest came in one step.
 *
 * @param results what happened, in order; they lead to {@code body}
 */
record Progress(RuleSystem rules, Body body, List<Result> results, Rest state) {

    Progress {
        results = List.copyOf(results);
    }

    static Progress away(RuleSystem rules, Body body) {
        return new Progress(rules, body, List.of(), Rest.AWAY);
    }

    static Progress begun(Resting resting, Dice dice) {
        return resting.mayBreathe()
                ? new Progress(resting.rules(), resting.body(), List.of(), Rest.AT_IT)
                : over(resting, dice);
    }

    static Progress breathed(Resting resting, Dice dice) {
        List<Result> results = resting.breathe(dice);
        Body body = after(resting.body(), results);
        Resting then = resting.rules().resting(resting.rest().id(), body);
        if (then.mayBreathe()) {
            return new Progress(resting.rules(), body, results, Rest.AT_IT);
        }
        Progress over = over(then, dice);
        List<Result> all = new ArrayList<>(results);
        all.addAll(over.results());
        return new Progress(resting.rules(), over.body(), all, Rest.RESTED);
    }

    static Progress over(Resting resting, Dice dice) {
        List<Result> results = resting.over(dice).stream().filter(Progress::isChange).toList();
        boolean without = results.isEmpty() && !resting.isFor();
        Body rested = after(resting.body(), results);
        return new Progress(
                resting.rules(),
                without ? rested : settled(resting, rested),
                results,
                without ? Rest.WITHOUT : Rest.RESTED);
    }

    /** Whoever never said what they have at hand has from now on what goes well with them. */
    private static Body settled(Resting resting, Body rested) {
        Build before = rested.build();
        Build build = new Drawn(resting.rules()).afterRest(before, resting.rest().id());
        return build.equals(before) ? rested : resting.rules().rebuilt(rested, build);
    }

    private static boolean isChange(Result result) {
        return !(result instanceof Result.TrackMoved moved) || moved.from() != moved.to();
    }

    private static Body after(Body before, List<Result> results) {
        Body body = before;
        for (Result result : results) {
            body = body.after(result);
        }
        return body;
    }

    /** The row of the hero with what happened. */
    Sleeper noted(Sleeper before) {
        String vital = rules.play().fight().outTrack();
        List<String> spent = new ArrayList<>(before.gain().spent());
        List<String> back = new ArrayList<>(before.gain().back());
        List<String> over = new ArrayList<>(before.gain().over());
        List<String> begun = new ArrayList<>(before.gain().begun());
        for (Result result : results) {
            switch (result) {
                case Result.TrackMoved moved -> {
                    var thrown = moved.thrown();
                    if (thrown != null && !thrown.dice().isEmpty()) {
                        spent.add(ThrownWords.dice(thrown).text());
                    } else if (!moved.track().equals(vital) && isBack(moved)) {
                        back.add(moved.track());
                    }
                }
                case Result.EffectBegan began when isCondition(began.effect()) ->
                        begun.add(began.effect().effect());
                case Result.EffectEnded ended when isCondition(ended.effect()) -> {
                    if (!begun.remove(ended.effect().effect())) {
                        over.add(ended.effect().effect());
                    }
                }
                default -> {}
            }
        }
        return before.after(state, body.track(vital), new Occasion.Gain(spent, back, over, begun));
    }

    private boolean isCondition(ActiveEffect effect) {
        Effect known = rules.content().effects().get(effect.effect());
        return known != null && known.condition();
    }

    private boolean isBack(Result.TrackMoved moved) {
        return moved.to() > moved.from()
                && !Objects.requireNonNull(rules.numbers().tracks().get(moved.track())).isQuiet()
                && isBack(moved.cause());
    }

    private static boolean isBack(Cause cause) {
        return cause instanceof Cause.Reset || cause instanceof Cause.Gain;
    }
}
