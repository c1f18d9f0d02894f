package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One body at a rest of its game; facts about it stand under {@link RuleSystem#ALONE}. */
public record Resting(RuleSystem rules, Rest rest, Body body) {

    /** Whether the rest does this body good. */
    public boolean isFor() {
        return rest.whom().holds(rules.tags(body));
    }

    /** Whether there is something to do meanwhile: it can be paid and something is not full. */
    public boolean mayBreathe() {
        var breather = rest.breather();
        return breather != null
                && isFor()
                && breather.cost().entrySet().stream()
                        .allMatch(price -> body.track(price.getKey()) >= price.getValue())
                && breather.steps().stream().anyMatch(this::isOfUse);
    }

    private boolean isOfUse(Step step) {
        return switch (step) {
            case Step.Heal heal -> isWanting(heal.track());
            case Step.Gain gain -> isWanting(gain.track());
            case Step.Restore restore -> isWanting(restore.track());
            case Step.If either -> anyOf(either);
            case Step.Provided either -> anyOf(either);
            case Step.Attack _,
                    Step.Check _,
                    Step.Save _,
                    Step.Damage _,
                    Step.Spend _,
                    Step.Roll _,
                    Step.Contest _,
                    Step.Apply _,
                    Step.Remove _,
                    Step.Mark _ ->
                    true;
        };
    }

    private boolean anyOf(Step either) {
        return either.branches().stream().flatMap(List::stream).anyMatch(this::isOfUse);
    }

    private boolean isWanting(String track) {
        return body.track(track) < rules.value(body, Track.maxOf(track));
    }

    /** What one time of it would throw, as far as it can be told beforehand. */
    public Preview breath() {
        var paid = body;
        for (var price : action().price().cost().entrySet()) {
            int left = Math.max(0, paid.track(price.getKey()) - price.getValue());
            paid = paid.withTrack(price.getKey(), left);
        }
        return Preview.of(rules, paid, action());
    }

    /** Does it once; empty where {@link #mayBreathe} says there is nothing to do. */
    public List<Result> breathe(Dice dice) {
        return mayBreathe()
                ? new Interpreter(ledger(), action(), RuleSystem.ALONE, List.of(), dice)
                        .perform(List.of())
                : List.of();
    }

    private Action action() {
        var breather = rest.breather();
        Map<String, Integer> cost = breather == null ? Map.of() : breather.cost();
        List<Step> steps = breather == null ? List.of() : breather.steps();
        return new Action(
                rest.id(),
                null,
                false,
                Set.of(),
                new Price(Map.of(), cost, Map.of(), 0),
                When.ALWAYS,
                When.ALWAYS,
                Aim.at(Targeting.SELF),
                List.of(),
                steps);
    }

    /**
     * The rest is over: effects it ends are gone, and with them all that counted turns or throws;
     * then come its steps, and at last tracks that come back with it are full, as much as there is
     * room for by then.
     */
    public List<Result> over(Dice dice) {
        var ledger = ledger();
        if (isFor()) {
            endEffects(ledger);
            carryOut(rest.steps(), ledger, dice);
            rules.numbers().tracks().values().stream()
                    .filter(track -> track.resets().contains(rest.id()))
                    .forEach(track -> ledger.restore(RuleSystem.ALONE, track.id(), rest.id()));
        } else {
            carryOut(rest.otherwise(), ledger, dice);
        }
        return ledger.results();
    }

    private void carryOut(List<Step> steps, Ledger ledger, Dice dice) {
        new Interpreter(ledger, Action.ofNobody(rest.id()), RuleSystem.ALONE, List.of(), dice)
                .carryOut(steps);
    }

    private void endEffects(Ledger ledger) {
        for (var active : body.effects()) {
            if (rules.endsWithTheFight(active)
                    || rules.effect(active.effect()).ends().contains(rest.id())) {
                ledger.remove(RuleSystem.ALONE, active.effect());
            }
        }
    }

    private Ledger ledger() {
        return new Ledger(rules, Map.of(RuleSystem.ALONE, body));
    }
}
