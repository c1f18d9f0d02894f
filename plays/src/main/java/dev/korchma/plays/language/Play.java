package dev.korchma.plays.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
     * @param front where the person sits, null when the scene is played on every front
     */
    public record Role(String name, String language, String office, @Nullable String front) {}

    /** Whether its people sit in apps of their own, so that it is played once and not on each. */
    public boolean isMixed() {
        return cast.stream().anyMatch(role -> role.front() != null);
    }

    /** The fronts on which somebody of the scene sits, if the scene says so. */
    public Set<String> apps() {
        return cast.stream()
                .flatMap(role -> Stream.ofNullable(role.front()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
