package dev.korchma.bot.characters;

import dev.korchma.game.character.Character;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Decree;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of a hero after a master's word. */
final class Mending {

    private static final String NOBODY = "";

    private Mending() {}

    /** With a track at this number, within its bounds. */
    static Body track(RuleSystem rules, Character hero, String track, int number) {
        Body body = hero.bodyBy(rules);
        Map<String, Integer> tracks = new LinkedHashMap<>(body.tracks());
        tracks.put(track, (int) Math.clamp(number, 0, rules.value(body, Track.maxOf(track))));
        return new Body(body.build(), tracks, body.effects());
    }

    /** With an effect at work that was not, or without one that was, and what follows from that. */
    static Body effect(RuleSystem rules, Character hero, String id) {
        Body body = hero.bodyBy(rules);
        Decree decree = rules.decree(Map.of(RuleSystem.ALONE, body));
        List<Result> results =
                body.has(id)
                        ? decree.lift(RuleSystem.ALONE, id)
                        : decree.impose(RuleSystem.ALONE, id, NOBODY);
        Body mended = body;
        for (Result result : results) {
            mended = mended.after(result);
        }
        return mended;
    }
}
