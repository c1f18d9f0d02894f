package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.Formula;
import java.util.List;
import java.util.Map;

/**
 * What whoever runs the table decides about bodies, with all that follows from it by the rules.
 * Each decision is made about the bodies as they stand; its results are folded by the caller.
 */
public record Decree(RuleSystem rules, Map<String, Body> bodies) {

    public Decree {
        bodies = Frozen.map(bodies);
    }

    /** Moves a track, not above its maximum and not below 0. */
    public List<Result> adjust(String key, String track, int to, Dice dice) {
        return interpreter(key, dice).adjust(track, to);
    }

    /**
     * Harms a body: what lessens harm counts, and all follows that follows a blow.
     *
     * @param type of harm, an id of the pack
     */
    public List<Result> hurt(String key, String type, int amount, Dice dice) {
        var harm = new Amount(List.of(new Amount.Term(type, Formula.of("" + amount))));
        var track = rules.play().fight().outTrack();
        var step = new Step.Damage(Step.Whom.TARGET, track, type, Amount.ZERO, harm);
        return interpreter(key, dice).carryOut(List.of(step));
    }

    /**
     * An effect begins, or is renewed.
     *
     * @param source key of whoever it comes from, an empty string for nobody
     * @return empty when it cannot begin on this body
     */
    public List<Result> impose(String key, String effect, String source) {
        var ledger = new Ledger(rules, bodies);
        ledger.begin(key, rules.effect(effect), source);
        return ledger.results();
    }

    /** An effect ends; empty when it was not at work. */
    public List<Result> lift(String key, String effect) {
        var ledger = new Ledger(rules, bodies);
        ledger.remove(key, effect);
        return ledger.results();
    }

    /**
     * A moment the pack names in the resets of its tracks comes for one body, for instance a rest.
     *
     * @return the tracks that are as at the beginning again
     */
    public List<Result> comes(String key, String moment) {
        var ledger = new Ledger(rules, bodies);
        rules.numbers().tracks().values().stream()
                .filter(track -> track.resets().contains(moment))
                .forEach(track -> ledger.restore(key, track.id(), moment));
        return ledger.results();
    }

    private Interpreter interpreter(String key, Dice dice) {
        var ledger = new Ledger(rules, bodies);
        return new Interpreter(ledger, Action.ofNobody(key), key, List.of(), dice);
    }
}
