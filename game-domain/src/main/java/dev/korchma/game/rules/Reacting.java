package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What a game lets bodies do when it is not their turn. */
public record Reacting(RuleSystem rules) {

    private Reaction says() {
        return rules.play().fight().reaction();
    }

    /** Whether a body has a reaction left. */
    public boolean has(Body body) {
        return says().cost().entrySet().stream()
                .allMatch(price -> body.track(price.getKey()) >= price.getValue());
    }

    /** Whether a body moves away from foes without any answer. */
    public boolean leavesUnnoticed(Body body) {
        return says().unnoticed().holds(rules.tags(body));
    }

    /** Whether an action answers a foe who moves away. */
    public boolean answersLeaving(String action) {
        return says().leaving().holds(rules.tagsOf(rules.action(action)));
    }

    /** Whether an action answers a blow that would land, and is of no use at any other time. */
    public boolean answersHit(String action) {
        return says().landing().holds(rules.tagsOf(rules.action(action)));
    }

    /**
     * Whether an answer would let a blow go by that lands without it, or take something of its
     * harm.
     *
     * @param answer to one of the blows of the use
     * @param without what the use comes to when nobody answers
     * @param dice those that fell for the use
     */
    public boolean helps(
            Use use, Use.Answer answer, List<Result> without, Map<String, Body> bodies, Dice dice) {
        var with = rules.perform(use.answered(answer), bodies, dice);
        var blows =
                with.stream()
                        .filter(Result.Attacked.class::isInstance)
                        .map(Result.Attacked.class::cast)
                        .filter(blow -> blow.who().equals(use.actor()))
                        .toList();
        return answer.blow() >= blows.size()
                || !blows.get(answer.blow()).verdict().success()
                || harm(with, use, answer) < harm(without, use, answer);
    }

    /** What one blow does to whoever answers it, whatever takes it first. */
    private long harm(List<Result> results, Use use, Use.Answer answer) {
        long harm = 0;
        int blow = -1;
        for (var result : results) {
            if (result instanceof Result.Attacked attacked && attacked.who().equals(use.actor())) {
                blow++;
            } else if (blow == answer.blow()
                    && result instanceof Result.TrackMoved moved
                    && moved.who().equals(answer.by())
                    && moved.cause() instanceof Cause.Damage) {
                harm += moved.amount() + lessened(moved.reductions());
            }
        }
        return harm;
    }

    private long lessened(List<Source> reductions) {
        return reductions.stream()
                .filter(one -> !rules.numbers().tracks().containsKey(one.rule()))
                .mapToLong(Source::amount)
                .sum();
    }

    /** Whether somebody may use an action whenever there is a reason. */
    public boolean isFree(Body body, String action) {
        var tags = new HashSet<>(rules.tags(body));
        tags.addAll(rules.tagsOf(rules.action(action)));
        return answersLeaving(action) || says().freely().holds(tags);
    }

    /** Somebody puts something in between. */
    void answer(Use.Answer answer, Ledger ledger, Dice dice) {
        pay(ledger, answer.by(), answer.action());
        new Interpreter(ledger, rules.action(answer.action()), answer.by(), List.of(), dice)
                .perform(List.of());
    }

    /** Pays what a reaction costs besides its action; what waited for the moment is over. */
    void pay(Ledger ledger, String who, String action) {
        says().cost().forEach((track, price) -> ledger.pay(who, track, price, action));
        says().ends().forEach(effect -> ledger.remove(who, effect));
    }
}
