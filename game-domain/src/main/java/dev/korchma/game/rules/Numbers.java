package dev.korchma.game.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers a body has, by id. One id names one number: the kinds never overlap. */
public record Numbers(
        Map<String, Attribute> attributes,
        Map<String, Derived> derived,
        Map<String, Track> tracks,
        Map<String, Ladder> ladders,
        Map<String, Growing> growing) {

    /** The number every build has, in every game. */
    public static final String LEVEL = "level";

    /** The experience a creature is worth; 0 for whoever is none. */
    public static final String WORTH = "worth";

    public Numbers {
        attributes = Frozen.map(attributes);
        derived = Frozen.map(derived);
        tracks = Frozen.map(tracks);
        ladders = Frozen.map(ladders);
        growing = Frozen.map(growing);
    }

    /** Whether {@code id} names a number of this game. */
    public boolean knows(String id) {
        return id.equals(LEVEL)
                || id.equals(WORTH)
                || attributes.containsKey(id)
                || derived.containsKey(id)
                || tracks.containsKey(id)
                || ladders.containsKey(id)
                || growing.containsKey(id)
                || trackOfMax(id) != null;
    }

    /** Ids of the tracks people hear of, in the order of the pack. */
    public List<String> toldTracks() {
        return tracks.values().stream().filter(track -> !track.isQuiet()).map(Track::id).toList();
    }

    /** The ways to compute a derived number or the maximum of a track. */
    List<Derived.Base> bases(String id) {
        var number = derived.get(id);
        if (number != null) {
            return number.bases();
        }
        var track = trackOfMax(id);
        if (track == null) {
            throw new IllegalArgumentException("no such number: " + id);
        }
        return List.of(new Derived.Base(track.id(), track.max(), When.ALWAYS));
    }

    /** The track whose maximum this number is; null where it is no such number. */
    public @Nullable Track trackOfMax(String id) {
        int end = id.length() - Track.MAX.length();
        return id.endsWith(Track.MAX) ? tracks.get(id.substring(0, end)) : null;
    }
}
