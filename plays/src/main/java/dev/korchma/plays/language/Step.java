package dev.korchma.plays.language;

import java.util.List;

/**
 * One sentence of a scene.
 *
 * @param line counted from 1
 * @param text the sentence as written
 */
public record Step(int line, String text, Fronts fronts, Deed deed) {

    /**
     * Where a sentence is played.
     *
     * @param only the fronts it is played on; empty for all
     * @param but the fronts on which something else stands in for it
     * @param why what the other fronts cannot do or do instead, as the scene puts it; empty where
     *     it does not say
     */
    public record Fronts(List<String> only, List<String> but, String why) {
        public static final Fronts ALL = new Fronts(List.of(), List.of(), "");

        public Fronts {
            only = List.copyOf(only);
            but = List.copyOf(but);
        }

        public boolean has(String front) {
            return (only.isEmpty() || only.contains(front)) && !but.contains(front);
        }

        /** Whether the sentence is the same everywhere. */
        public boolean everywhere() {
            return only.isEmpty() && but.isEmpty();
        }
    }
}
