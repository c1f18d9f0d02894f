package dev.korchma.plays.language;

import java.util.List;

/**
 * One scene.
 *
 * @param title what the scene is about; the name of its test
 * @param file where it was read from, as shown in messages
 */
public record Play(String title, String file, List<Role> cast, List<Step> steps) {
    public Play {
        cast = List.copyOf(cast);
        steps = List.copyOf(steps);
    }

    /**
     * A person of the scene.
     *
     * @param language {@code en} or {@code ru}
     * @param office what the person is besides a player, as {@code the master}, possibly empty
     */
    public record Role(String name, String language, String office) {}
}
