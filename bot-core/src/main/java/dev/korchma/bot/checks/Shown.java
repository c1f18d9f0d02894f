package dev.korchma.bot.checks;

import java.util.List;

/**
 * What everybody may know of a call: a difficulty is no part of it.
 *
 * @param pack hash of the rules
 * @param contest whether the higher total wins
 */
record Shown(String pack, boolean contest, List<Part> parts) {

    Shown {
        parts = List.copyOf(parts);
    }

    boolean isOver() {
        return parts.stream().allMatch(Part::isOver);
    }
}
