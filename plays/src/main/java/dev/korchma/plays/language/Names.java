package dev.korchma.plays.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of a scene, as they are met in its sentences. */
final class Names {

    private final List<Play.Role> cast = new ArrayList<>();

    void add(Play.Role role) {
        cast.add(role);
    }

    List<Play.Role> cast() {
        return List.copyOf(cast);
    }

    boolean knows(String name) {
        return cast.stream().anyMatch(role -> role.name().equals(name));
    }

    List<String> all() {
        return cast.stream().map(Play.Role::name).toList();
    }

    /** Takes one name if it stands here; the longest that fits. */
    @Nullable String one(Cursor cursor) {
        return all().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(name -> cursor.take('"' + name + '"') || cursor.take(name))
                .findFirst()
                .orElse(null);
    }

    /** Takes names joined by commas and "and"; everybody; empty if no name stands here. */
    List<String> some(Cursor cursor) {
        if (cursor.takeAny("everybody", "everyone")) {
            return all();
        }
        List<String> names = new ArrayList<>();
        for (String name = one(cursor); name != null; name = one(cursor)) {
            names.add(name);
            if (!cursor.takeAny(",", "and")) {
                break;
            }
        }
        return names;
    }
}
