package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The actions of a game by who can have them, and their tags: looked through once. */
final class Repertoire {

    private final List<Action> all;
    private final Map<String, Integer> places = new HashMap<>();
    private final BitSet common = new BitSet();
    private final Map<String, BitSet> ofItem = new HashMap<>();
    private final IdentityHashMap<Action, Set<String>> tags = new IdentityHashMap<>();

    Repertoire(Content content) {
        all = List.copyOf(content.actions().values());
        for (int place = 0; place < all.size(); place++) {
            var action = all.get(place);
            places.put(action.id(), place);
            var item = action.item();
            if (item != null) {
                ofItem.computeIfAbsent(item, _ -> new BitSet()).set(place);
            } else if (action.common()) {
                common.set(place);
            }
            if (item == null || content.items().containsKey(item)) {
                tags.put(action, tagsOf(action, content));
            }
        }
    }

    /**
     * What somebody has, in the order of the pack.
     *
     * @param granted ids of actions their features bring
     * @param items ids of things they have or would have
     */
    List<Action> of(Set<String> granted, Set<String> items) {
        var mine = new BitSet(all.size());
        mine.or(common);
        for (var id : granted) {
            var place = places.get(id);
            if (place != null && all.get(place).item() == null) {
                mine.set(place);
            }
        }
        for (var item : items) {
            var with = ofItem.get(item);
            if (with != null) {
                mine.or(with);
            }
        }
        var actions = new ArrayList<Action>(mine.cardinality());
        for (int at = mine.nextSetBit(0); at >= 0; at = mine.nextSetBit(at + 1)) {
            actions.add(all.get(at));
        }
        return actions;
    }

    /** All tags in force while an action is carried out: its own and those of its item. */
    Set<String> tagsOf(Action action, Content content) {
        var known = tags.get(action);
        if (known != null) {
            return known;
        }
        var its = new LinkedHashSet<>(action.tags());
        if (action.item() != null) {
            its.add(action.item());
            its.addAll(content.item(action.item()).tags());
        }
        return Frozen.set(its);
    }
}
