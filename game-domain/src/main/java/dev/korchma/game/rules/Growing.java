package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Rolled;
import dev.korchma.game.dice.Scope;
import dev.korchma.game.dice.Valued;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A number that is made of what each level brought: as much as usual, or as much as was thrown for
 * it and is kept in the build ever since.
 *
 * @param from the first level that brings something
 * @param usual what a level brings for which nothing was thrown; knows the number of the level, and
 *     of each option 1 where the level was taken in it
 * @param dice what may be thrown for a level instead, with the same names; null where nothing is
 * @param thrown whether new levels are thrown for
 */
public record Growing(String id, int from, Formula usual, @Nullable Formula dice, boolean thrown) {

    private static final String LEVEL = "@";

    /** Under which name a build keeps what was thrown for a level: no id of a pack is like it. */
    public static String kept(String id, int level) {
        return id + LEVEL + level;
    }

    /** The number a name was {@link #kept} for; the name itself where it was not. */
    public static String number(String kept) {
        int end = kept.indexOf(LEVEL);
        return end < 0 ? kept : kept.substring(0, end);
    }

    /** The level a name was {@link #kept} for; empty where it was not. */
    public static OptionalInt level(String kept) {
        int end = kept.indexOf(LEVEL);
        return end < 0 || !kept.substring(end + 1).matches("[1-9][0-9]{0,2}")
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(kept.substring(end + 1)));
    }

    /** The numbers of a build without what was thrown for higher levels than this. */
    public static Map<String, Integer> upTo(int level, Map<String, Integer> numbers) {
        Map<String, Integer> left = new LinkedHashMap<>(numbers);
        left.keySet().removeIf(id -> level(id).orElse(0) > level);
        return left;
    }

    /** What the levels brought as usual together, and each that was thrown for by itself. */
    List<Source> sources(Build build, Career career) {
        if (build.choices().containsKey(Creature.CHOICE)) {
            return List.of();
        }
        long usual = 0;
        boolean alike = !this.usual.names().contains(Numbers.LEVEL);
        long last = 0;
        int lastLevel = 0;
        List<Source> sources = new ArrayList<>();
        for (int level = from; level <= build.level(); level++) {
            var name = kept(id, level);
            var kept = build.attributes().get(name);
            if (kept == null || !mayKeep(level)) {
                if (lastLevel == 0 || !alike || !career.isAlike(lastLevel, level)) {
                    last = usual(career, level);
                    lastLevel = level;
                }
                usual += last;
            } else {
                sources.add(new Source(name, bounded(career, level, kept)));
            }
        }
        if (usual != 0) {
            sources.addFirst(new Source(id, usual));
        }
        return sources;
    }

    /** What is thrown for a level falls. */
    Rolled roll(Career career, int level, Dice thrown) {
        return present().roll(thrown, new OneLevel(career, level));
    }

    private Formula present() {
        if (dice == null) {
            throw new IllegalStateException("nothing is thrown for " + id);
        }
        return dice;
    }

    /** Whether something may have been thrown for a level, now or when that was how it was done. */
    boolean mayKeep(int level) {
        return dice != null && level >= from;
    }

    private long usual(Career career, int level) {
        return Evaluation.value(usual, new OneLevel(career, level));
    }

    /** What was thrown for a level, as far as its dice go. */
    private long bounded(Career career, int level, long thrown) {
        var scope = new OneLevel(career, level);
        long least = total(sides -> 1, scope);
        return Math.clamp(thrown, least, Math.max(least, total(sides -> sides, scope)));
    }

    private long total(Dice faces, Scope scope) {
        return switch (present().total(faces, scope)) {
            case Valued.Done done -> done.number();
            case Valued.Failed(var error) -> throw Evaluation.broken(present(), error);
        };
    }

    /** The names of one level. */
    private record OneLevel(Career career, int level) implements Scope {
        @Override
        public OptionalDouble value(String name) {
            if (name.equals(Numbers.LEVEL)) {
                return OptionalDouble.of(level);
            }
            return name.startsWith(Careers.LEVELS)
                    ? OptionalDouble.of(
                            career.tookAt(level, name.substring(Careers.LEVELS.length())) ? 1 : 0)
                    : OptionalDouble.empty();
        }
    }
}
