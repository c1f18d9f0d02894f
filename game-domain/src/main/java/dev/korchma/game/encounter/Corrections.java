package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Map;

/** What follows when a master puts something right; nothing where it is so already. */
final class Corrections {

    private Corrections() {}

    static List<Result> of(
            Encounter encounter, Fighter who, Correction correction, RuleSystem rules, Dice dice) {
        Map<String, Body> bodies = encounter.bodies();
        String key = who.id().value();
        return switch (correction) {
            case Correction.TrackTo(String track, int to) ->
                    track(who, track, to, rules, bodies, dice);
            case Correction.TrackBy(String track, int by) ->
                    track(who, track, who.body().track(track) + by, rules, bodies, dice);
            case Correction.Begins(String effect) ->
                    who.body().has(effect) || !rules.content().effects().containsKey(effect)
                            ? List.of()
                            : rules.impose(key, effect, "", bodies);
            case Correction.Ceases(String effect) -> rules.lift(key, effect, bodies);
        };
    }

    private static List<Result> track(
            Fighter who,
            String track,
            int to,
            RuleSystem rules,
            Map<String, Body> bodies,
            Dice dice) {
        boolean known = rules.numbers().tracks().containsKey(track);
        List<Result> results =
                known ? rules.adjust(who.id().value(), track, to, bodies, dice) : List.of();
        return results.stream().allMatch(Corrections::isNothing) ? List.of() : results;
    }

    private static boolean isNothing(Result result) {
        return result instanceof Result.TrackMoved moved && moved.from() == moved.to();
    }
}
