package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The live state of a lasting character, a creature or a copy made for one fight.
 *
 * @param build the choices behind it
 * @param tracks current value of every track of the pack
 * @param effects effects at work, in the order in which they began
 */
public record Body(Build build, Map<String, Integer> tracks, List<ActiveEffect> effects) {

    public Body {
        tracks = Counts.of(tracks);
        effects = List.copyOf(effects);
    }

    /** Current value of a track; 0 for a track this body does not have. */
    public int track(String id) {
        return Counts.of(tracks).of(id, 0);
    }

    /** Whether the effect is at work on this body. */
    public boolean has(String effect) {
        return effects.stream().anyMatch(active -> active.effect().equals(effect));
    }

    /** This body after a fact about it. */
    public Body after(Result result) {
        return Folding.apply(this, result);
    }

    Body withTrack(String id, int value) {
        return new Body(build, Counts.of(tracks).with(id, value), effects);
    }

    Body withEffectAt(int position, ActiveEffect effect) {
        var grown = new ArrayList<>(effects);
        grown.add(position, effect);
        return new Body(build, tracks, grown);
    }

    Body withoutEffectAt(int position) {
        var shrunk = new ArrayList<>(effects);
        shrunk.remove(position);
        return new Body(build, tracks, shrunk);
    }

    Body withEffectReplaced(int position, ActiveEffect effect) {
        var changed = new ArrayList<>(effects);
        changed.set(position, effect);
        return new Body(build, tracks, changed);
    }
}
