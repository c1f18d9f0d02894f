package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the rules say about what bodies do in a fight, and what comes of it. */
public sealed interface Moves permits RuleSystem {

    /** The rules themselves. */
    RuleSystem rules();

    /** Whether a body cannot fight on. */
    default boolean isOut(Body body) {
        return body.track(rules().play().fight().outTrack()) <= 0;
    }

    /** Whether a body has turns in a fight: it can fight on, or it is out and lingers. */
    default boolean hasTurns(Body body) {
        return Turns.has(rules(), body, () -> rules().tags(body));
    }

    /** What a turn of this body is made of, by economy id. */
    default Map<String, Integer> turnBudget(Body body) {
        return Spent.budget(new Sheet(rules(), body));
    }

    /**
     * The actions of a body in the order of the pack: which may be used now, which not and why.
     *
     * @param actor key of the one who acts, among {@code friends}
     * @param foes the other side by key, also those out of the fight: they are no targets
     * @param friends the own side by key, the one who acts among them
     */
    default List<Offered> offers(
            String actor, Spent spent, Map<String, Body> foes, Map<String, Body> friends) {
        return new Offering(rules(), actor, spent, foes, friends).all();
    }

    /** Whether there is a use for an action when two fight alone. */
    default boolean isForDuels(String action) {
        return rules().play().fight().duels().holds(rules().tagsOf(rules().action(action)));
    }

    /** The turn of a body after it used an action. */
    default Spent spend(Body body, Spent before, String action) {
        var used = rules().action(action);
        return before.plus(
                used, rules().play().fight().opens(), turnBudget(body), rules().tagsOf(used));
    }

    /**
     * Carries out an action that is on offer. The cost in tracks is among the results; what it
     * takes of the turn is {@link #spend}.
     *
     * @param actorKey key of the one who acts in {@code bodies}
     * @param targetKeys keys of those it is aimed at; empty for an action without targets
     * @param circumstances ids of what is so for this one use, see {@link Content#circumstances}
     * @return what happened, in order; folding them gives the bodies afterwards
     */
    default List<Result> perform(
            String action,
            String actorKey,
            List<String> targetKeys,
            Map<String, Body> bodies,
            List<String> circumstances,
            Dice dice) {
        return perform(new Use(action, actorKey, targetKeys, circumstances, false), bodies, dice);
    }

    /** Carries out one use of an action with everything that was decided about it. */
    default List<Result> perform(Use use, Map<String, Body> bodies, Dice dice) {
        var ledger = new Ledger(rules(), bodies);
        if (use.isReaction()) {
            rules().reacting().pay(ledger, use.actor(), use.action());
        }
        return new Interpreter(
                        ledger,
                        rules().action(use.action()),
                        use.actor(),
                        use.circumstances(),
                        dice)
                .answeredBy(use.answers())
                .paidBy(Objects.requireNonNullElse(use.track(), ""))
                .perform(use.targets());
    }

    /** As the other one, in no special circumstances. */
    default List<Result> perform(
            String action,
            String actorKey,
            List<String> targetKeys,
            Map<String, Body> bodies,
            Dice dice) {
        return perform(action, actorKey, targetKeys, bodies, List.of(), dice);
    }

    /** The bodies as they stand, for trying several actions from the same moment. */
    default Scene scene(Map<String, Body> bodies) {
        return new Scene(rules(), bodies);
    }

    /** What an action would do, as far as it can be told beforehand. */
    default Preview preview(Body actor, String action) {
        return Preview.of(rules(), actor, rules().action(action));
    }

    /** What happens when the turn of {@code key} begins. */
    default List<Result> turnBegins(String key, Map<String, Body> bodies, Dice dice) {
        return new Turns(rules(), key, bodies, dice).begin();
    }

    /** What happens when the turn of {@code key} ends. */
    default List<Result> turnEnds(String key, Map<String, Body> bodies, Dice dice) {
        return new Turns(rules(), key, bodies, dice).end();
    }
}
