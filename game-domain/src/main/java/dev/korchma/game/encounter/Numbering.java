package dev.korchma.game.encounter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Numbers for those who are called the same, without a gap that would betray somebody. */
final class Numbering {

    private Numbering() {}

    /** Whether two go by the same words: by their name, or by what they are. */
    static boolean areCalledTheSame(Fighter one, Fighter other) {
        return one.name().equals(other.name())
                && (!one.name().isEmpty() || Objects.equals(one.kind(), other.kind()));
    }

    /**
     * The number of somebody who comes to be seen, behind those who were seen before.
     *
     * @return 0 for heroes: they have names of their own
     */
    static int next(Fighter one, Stream<Fighter> others) {
        return one.isHero()
                ? 0
                : others.filter(other -> areCalledTheSame(one, other))
                                .mapToInt(Fighter::number)
                                .max()
                                .orElse(0)
                        + 1;
    }

    /** While nobody has seen anybody everything may be numbered anew. */
    static Encounter anew(Encounter prepared) {
        Map<String, Integer> counted = new HashMap<>();
        List<Fighter> numbered =
                prepared.fighters().stream()
                        .map(one ->
                                one.hidden() || one.isHero()
                                        ? one.numbered(0)
                                        : one.numbered(counted.merge(key(one), 1, Integer::sum)))
                        .toList();
        return prepared.with(numbered);
    }

    private static String key(Fighter one) {
        return one.name().isEmpty() ? "kind " + one.kind() : "name " + one.name();
    }
}
