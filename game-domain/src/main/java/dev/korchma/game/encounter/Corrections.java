package dev.korchma.game.encounter;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;

/** A body after a master put something right; the same body where there was nothing to do. */
final class Corrections {

    private Corrections() {}

    static Body of(Body body, Correction correction, RuleSystem rules) {
        return switch (correction) {
            case Correction.TrackTo(String track, int to) -> track(body, track, to, rules);
            case Correction.TrackBy(String track, int by) ->
                    track(body, track, body.track(track) + by, rules);
            case Correction.Begins(String effect) -> begins(body, effect, rules);
            case Correction.Ceases(String effect) -> ceases(body, effect);
        };
    }

    private static Body track(Body body, String track, int to, RuleSystem rules) {
        if (!rules.numbers().tracks().containsKey(track)) {
            return body;
        }
        long most = rules.value(body, Track.maxOf(track));
        return body.with(track, (int) Math.clamp((long) to, 0, Math.max(0, most)));
    }

    private static Body begins(Body body, String effect, RuleSystem rules) {
        if (body.has(effect) || !rules.content().effects().containsKey(effect)) {
            return body;
        }
        return body.with(rules.begun(effect));
    }

    private static Body ceases(Body body, String effect) {
        return body.without(effect);
    }
}
