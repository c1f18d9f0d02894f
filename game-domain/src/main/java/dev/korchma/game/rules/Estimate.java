package dev.korchma.game.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How hard a fight is likely to be, told before it begins.
 *
 * @param least id of what is below the first grade
 * @param grades by id, the easiest first: for each level from the first on, the worth of foes with
 *     which it begins for one hero; beyond the last level that of the last counts
 * @param crowd how much harder many are than their worth
 */
public record Estimate(String least, Map<String, List<Integer>> grades, Crowd crowd) {

    public Estimate {
        grades = Frozen.map(grades);
    }

    /**
     * How much the worth of all counts by how many they are.
     *
     * @param percent the first for one foe against a large party, the last for very many against a
     *     small one
     * @param beginning from how many foes on each of {@code percent} but the first and the last
     *     counts, rising, the first 1
     * @param few fewer heroes than this are a small party, which counts the next percentage
     * @param many so many heroes or more are a large one, which counts the one before
     */
    public record Crowd(List<Integer> percent, List<Integer> beginning, int few, int many) {
        public Crowd {
            percent = List.copyOf(percent);
            beginning = List.copyOf(beginning);
        }

        private long percent(int foes, int heroes) {
            int at = (int) beginning.stream().filter(from -> from <= foes).count();
            int shift = heroes < few ? 1 : heroes >= many ? -1 : 0;
            return percent.get(at + shift);
        }
    }

    /**
     * @param levels of the heroes
     * @param worths of the foes, as experience for overcoming each
     * @return id of the grade; empty where nobody stands on one side
     */
    public Optional<String> grade(List<Integer> levels, List<Long> worths) {
        if (levels.isEmpty() || worths.isEmpty()) {
            return Optional.empty();
        }
        long worth = worths.stream().mapToLong(Long::longValue).sum();
        long weight = worth * crowd.percent(worths.size(), levels.size());
        String grade = least;
        for (var one : grades.entrySet()) {
            long begins = levels.stream().mapToLong(level -> ofLevel(one.getValue(), level)).sum();
            grade = weight >= begins * 100 ? one.getKey() : grade;
        }
        return Optional.of(grade);
    }

    private static int ofLevel(List<Integer> begins, int level) {
        return begins.get(Math.clamp(level - 1L, 0, begins.size() - 1));
    }
}
