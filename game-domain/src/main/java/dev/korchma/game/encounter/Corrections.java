package dev.korchma.game.encounter;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Decree;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;

/** What follows when a master puts something right; nothing where it is so already. */
final class Corrections {

    private Corrections() {}

    static List<Result> of(
            Encounter encounter, Fighter who, Correction correction, RuleSystem rules, Dice dice) {
        Decree decree = rules.decree(encounter.bodies());
        String key = who.id().value();
        return switch (correction) {
            case Correction.TrackTo(String track, int to) -> track(decree, who, track, to, dice);
            case Correction.TrackBy(String track, int by) ->
                    track(decree, who, track, who.body().track(track) + by, dice);
            case Correction.Begins(String effect) ->
                    who.body().has(effect) || !rules.content().effects().containsKey(effect)
                            ? List.of()
                            : decree.impose(key, effect, "");
            case Correction.Ceases(String effect) -> decree.lift(key, effect);
        };
    }

    private static List<Result> track(Decree decree, Fighter who, String track, int to, Dice dice) {
        boolean known = decree.rules().numbers().tracks().containsKey(track);
        List<Result> results = known ? decree.adjust(who.id().value(), track, to, dice) : List.of();
        return results.stream().allMatch(Corrections::isNothing) ? List.of() : results;
    }

    private static boolean isNothing(Result result) {
        return result instanceof Result.TrackMoved moved && moved.from() == moved.to();
    }
}
