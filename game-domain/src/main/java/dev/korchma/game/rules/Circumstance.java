package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that is so for one use of an action or one check and is said by whoever acts or runs
 * the table, for instance that somebody stands in the way. Its modifiers are those of the one who
 * acts; they reach throws only.
 *
 * @param gives tags in force while it counts
 */
public record Circumstance(String id, Set<String> gives, List<Modifier> modifiers) {

    public Circumstance {
        gives = Frozen.set(gives);
        modifiers = List.copyOf(modifiers);
    }

    /** The circumstances that count for one throw or one use of an action, taken together. */
    record Chosen(List<Standing> standing, Set<String> gives) {

        static final Chosen NONE = new Chosen(List.of(), Set.of());

        static Chosen of(RuleSystem rules, List<String> ids) {
            if (ids.isEmpty()) {
                return NONE;
            }
            var standing = new ArrayList<Standing>();
            var gives = new LinkedHashSet<String>();
            for (var id : Frozen.set(ids)) {
                var circumstance = rules.content().circumstance(id);
                circumstance
                        .modifiers()
                        .forEach(modifier -> standing.add(new Standing(id, modifier)));
                gives.addAll(circumstance.gives());
            }
            return new Chosen(standing, gives);
        }
    }
}
