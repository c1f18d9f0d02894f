package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The packs that ship, for tests. */
final class Shipped {

    static final List<String> IDS =
            List.of("5e", "by-the-fire", "four-signs", "two-dice", "under-the-lamp");

    private Shipped() {}

    static PackSource source(String id) {
        return Objects.requireNonNull(Packs.onClassPath().get(id), id);
    }

    static String file(String id, String path) {
        return Objects.requireNonNull(source(id).files().get(path), path);
    }

    static PackSource with(String id, Map<String, String> files) {
        var all = new HashMap<>(source(id).files());
        all.putAll(files);
        return new PackSource(all);
    }

    static Pack pack(String id) {
        return read(source(id));
    }

    static Pack read(PackSource source) {
        assertThat(problems(source)).isEmpty();
        return ((PackRead.Good) PackReader.read(source)).pack();
    }

    static List<PackProblem> problems(PackSource source) {
        return switch (PackReader.read(source)) {
            case PackRead.Good good -> List.of();
            case PackRead.Bad(var problems) -> problems;
        };
    }
}
