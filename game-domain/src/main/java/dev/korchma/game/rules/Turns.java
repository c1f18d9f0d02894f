package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Effect.Edge;
import dev.korchma.game.rules.Effect.Lasting;
import dev.korchma.game.rules.Effect.Whose;
import dev.korchma.game.rules.Result.Ending;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the boundaries of a turn bring: tracks that are full again, effects that run out or are
 * thrown off, and what the game has happen to whoever begins.
 */
final class Turns {

    private final RuleSystem rules;
    private final String active;
    private final Ledger ledger;
    private final Dice dice;

    Turns(RuleSystem rules, String active, Map<String, Body> bodies, Dice dice) {
        this.rules = rules;
        this.active = active;
        this.ledger = new Ledger(rules, bodies);
        this.dice = dice;
    }

    /**
     * @param tags in force on the body, where it comes to that
     */
    static boolean has(RuleSystem rules, Body body, Supplier<Set<String>> tags) {
        return !rules.isOut(body) || rules.play().fight().lingers().holds(tags.get());
    }

    List<Result> begin() {
        count(Edge.START);
        for (var track : rules.numbers().tracks().values()) {
            if (track.resets().contains(Track.TURN)) {
                ledger.restore(active, track.id(), Track.TURN);
            }
        }
        new Interpreter(ledger, Action.ofNobody(active), active, List.of(), dice)
                .carryOut(rules.play().fight().begins());
        return ledger.results();
    }

    List<Result> end() {
        ledger.body(active).effects().forEach(this::throwOff);
        count(Edge.END);
        return ledger.results();
    }

    /** Whoever it comes from has to be there: the number to beat is theirs. */
    private void throwOff(ActiveEffect effect) {
        var resists = rules.effect(effect.effect()).resists();
        if (resists != null && ledger.keys().contains(effect.source())) {
            var ending = new Step.Remove(Step.Whom.TARGET, effect.effect());
            var save = new Step.Save(resists.trial(), List.of(ending), resists.otherwise());
            new Interpreter(
                            ledger,
                            Action.ofNobody(effect.effect(), List.of(save)),
                            effect.source(),
                            List.of(),
                            dice)
                    .perform(List.of(active));
        }
    }

    private void count(Edge edge) {
        for (var key : ledger.keys()) {
            for (int at = ledger.body(key).effects().size() - 1; at >= 0; at--) {
                if (at < ledger.body(key).effects().size()) {
                    var effect = ledger.body(key).effects().get(at);
                    if (waitsFor(key, effect, edge)) {
                        countDown(key, at, effect);
                    }
                }
            }
        }
    }

    private boolean waitsFor(String bearer, ActiveEffect active, Edge edge) {
        if (!(rules.effect(active.effect()).lasting()
                instanceof Lasting.Turns(var whose, var awaited, int count))) {
            return false;
        }
        var whom = whose == Whose.BEARER ? bearer : active.source();
        return awaited == edge && whom.equals(this.active);
    }

    private void countDown(String key, int at, ActiveEffect effect) {
        if (effect.turnsLeft() <= 1) {
            ledger.end(key, at, Ending.EXPIRED);
        } else {
            ledger.tell(new Result.EffectChanged(key, effect, effect.oneTurnLess(), at));
        }
    }
}
