package dev.korchma.bot.characters;

import dev.korchma.game.character.Character;
import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.Effect.Lasting;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /** With an effect at work that was not, or without one that was. */
    static Body effect(RuleSystem rules, Character hero, String id) {
        Body body = hero.bodyBy(rules);
        List<ActiveEffect> effects = new ArrayList<>(body.effects());
        if (!effects.removeIf(active -> active.effect().equals(id))) {
            Effect effect = Objects.requireNonNull(rules.content().effects().get(id));
            int turns =
                    effect.lasting() instanceof Lasting.Turns(var _, var _, int count) ? count : 0;
            effects.add(new ActiveEffect(id, NOBODY, turns, effect.uses()));
        }
        return new Body(body.build(), body.tracks(), effects);
    }
}
