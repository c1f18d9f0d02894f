package dev.korchma.game.rules;

import java.util.List;

/**
 * What the movements of a track lead to: steps whose actor and target are its bearer. They know
 * {@code @amount}, how much moved it, and {@code @overflow}, how much of that it could not take;
 * the tags of the action that moved it are in force.
 *
 * @param emptied it came to 0
 * @param risen it left 0
 * @param struck harm was done to it while it was at 0 already
 * @param harmed harm was done to it, and it is not at 0
 */
public record Aftermath(
        List<Step> emptied, List<Step> risen, List<Step> struck, List<Step> harmed) {

    /** Nothing. */
    public static final Aftermath NONE = new Aftermath(List.of(), List.of(), List.of(), List.of());

    public Aftermath {
        emptied = List.copyOf(emptied);
        risen = List.copyOf(risen);
        struck = List.copyOf(struck);
        harmed = List.copyOf(harmed);
    }

    /** What follows when the track went from one value to another. */
    List<Step> after(int from, int to, boolean harm) {
        if (from > 0 && to == 0) {
            return emptied;
        }
        if (from == 0 && to > 0) {
            return risen;
        }
        if (!harm) {
            return List.of();
        }
        return from == 0 ? struck : harmed;
    }
}
