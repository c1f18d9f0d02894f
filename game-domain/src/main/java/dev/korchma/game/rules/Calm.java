package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be done while nobody fights: what is left of it when there are no turns. */
public record Calm(RuleSystem rules) {

    /**
     * The actions of a body from which something would remain: healing, what lasts by itself, what
     * is only told. What would be over with a turn is none of them.
     *
     * @param actor its key among {@code party}
     * @return each with those targets alone for whom something comes of it
     */
    public List<Offered> offers(String actor, Map<String, Body> party) {
        var all = new ArrayList<Offered>();
        for (var offered : rules.offers(actor, Spent.NOTHING, Map.of(), calmed(actor, party))) {
            if (offered.legal() && !offered.targeting().equals(Targeting.FOES)) {
                sensible(offered, actor, party, all);
            }
        }
        return all;
    }

    private void sensible(
            Offered offered, String actor, Map<String, Body> party, List<Offered> all) {
        if (!offered.targeting().isChosen()) {
            if (leaves(offered.action(), actor, List.of(), party)) {
                all.add(offered);
            }
            return;
        }
        var targets =
                offered.targets().stream()
                        .filter(one -> leaves(offered.action(), actor, List.of(one), party))
                        .toList();
        if (!targets.isEmpty()) {
            all.add(
                    new Offered(
                            offered.action(),
                            offered.item(),
                            offered.targeting(),
                            targets,
                            offered.most(),
                            offered.repeats(),
                            offered.obstacles(),
                            offered.ways(),
                            offered.track()));
        }
    }

    /** With the highest dice, so that what may fail is not left out. */
    private boolean leaves(
            String action, String actor, List<String> targets, Map<String, Body> party) {
        var results = use(new Use(action, actor, targets, List.of(), false), party, sides -> sides);
        var rest = results.stream().filter(one -> !isPrice(one)).toList();
        return rest.stream().allMatch(Result.Marked.class::isInstance)
                || !after(actor, party, rest).equals(party);
    }

    private static boolean isPrice(Result result) {
        return result instanceof Result.TrackMoved moved && moved.cause() instanceof Cause.Cost;
    }

    /** What happens, in order. */
    public List<Result> use(Use use, Map<String, Body> party, Dice dice) {
        return rules.perform(use, calmed(use.actor(), party), dice);
    }

    /** The bodies afterwards: what only counts from turn to turn is over at once. */
    public Map<String, Body> after(String actor, Map<String, Body> party, List<Result> results) {
        var bodies = calmed(actor, party);
        for (var result : results) {
            bodies = rules.apply(bodies, result);
        }
        var after = new LinkedHashMap<String, Body>();
        bodies.forEach((key, body) -> after.put(key, settled(Content.present(party, key), body)));
        return after;
    }

    private Body settled(Body before, Body body) {
        var effects =
                body.effects().stream()
                        .filter(one ->
                                before.effects().contains(one)
                                        || !(isCalm(one) || rules.endsWithTheFight(one)))
                        .toList();
        if (before.equals(new Body(body.build(), body.tracks(), effects))) {
            return before;
        }
        var settled = new Body(body.build(), body.tracks(), effects);
        for (var result :
                rules.decree(Map.of(RuleSystem.ALONE, settled))
                        .comes(RuleSystem.ALONE, Track.TURN)) {
            settled = rules.apply(settled, result);
        }
        return settled;
    }

    private boolean isCalm(ActiveEffect active) {
        return active.effect().equals(rules.play().fight().calm());
    }

    /** Nobody is in a hurry. */
    private Map<String, Body> calmed(String actor, Map<String, Body> party) {
        var calm = rules.play().fight().calm();
        var body = Content.present(party, actor);
        if (calm.isEmpty() || body.has(calm)) {
            return party;
        }
        var effects = new ArrayList<>(body.effects());
        effects.add(new ActiveEffect(calm, actor, 0, rules.effect(calm).uses()));
        var calmed = new LinkedHashMap<>(party);
        calmed.put(actor, new Body(body.build(), body.tracks(), effects));
        return calmed;
    }
}
