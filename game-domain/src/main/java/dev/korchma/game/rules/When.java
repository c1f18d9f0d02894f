package dev.korchma.game.rules;

import java.util.List;
import java.util.Set;

/** A condition over the tags in force: of the body, of the thing used and of the throw. */
public sealed interface When {

    /** Whether the condition is met. */
    boolean holds(Set<String> tags);

    /** Always met: the empty conjunction. */
    When ALWAYS = new All(List.of());

    /** Never met: the empty disjunction. */
    When NEVER = new Any(List.of());

    /** One tag is in force. */
    record Has(String tag) implements When {
        @Override
        public boolean holds(Set<String> tags) {
            return tags.contains(tag);
        }
    }

    /** Every part is met. */
    record All(List<When> parts) implements When {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Set<String> tags) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).holds(tags)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** At least one part is met. */
    record Any(List<When> parts) implements When {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Set<String> tags) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).holds(tags)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The part is not met. */
    record Not(When part) implements When {
        @Override
        public boolean holds(Set<String> tags) {
            return !part.holds(tags);
        }
    }
}
