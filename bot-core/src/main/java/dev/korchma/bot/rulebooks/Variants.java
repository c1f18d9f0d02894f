package dev.korchma.bot.rulebooks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways a game may be played otherwise.
 *
 * @param all by id, in the order written
 */
public record Variants(Map<String, Variant> all) {

    public Variants {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** Those of them the game knows, in its order; of several about the same the last one. */
    public List<Variant> of(Collection<String> ids) {
        Map<String, Variant> known = new LinkedHashMap<>();
        for (String id : ids) {
            Variant one = all.get(id);
            if (one != null) {
                known.put(one.about(), one);
            }
        }
        return all.values().stream().filter(known::containsValue).toList();
    }

    /** What is in force once one more is, and those that go for it are not. */
    public List<Variant> with(Collection<String> ids, String id) {
        List<String> more = new ArrayList<>(ids);
        more.remove(id);
        more.add(id);
        return of(more);
    }

    /** What is in force without one. */
    public List<Variant> without(Collection<String> ids, String id) {
        return of(ids.stream().filter(one -> !one.equals(id)).toList());
    }

    /** The sections they lay over the game together, as one JSON document. */
    public static String laid(List<Variant> variants) {
        return Homebrew.joined(variants.stream().map(Variant::lays).toList());
    }
}
