package dev.korchma.game.rules;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.Roll;
import dev.korchma.game.dice.Rolled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is thrown for the levels of a hero by the rules of its game. */
public final class LevelThrows {

    private final RuleSystem rules;

    public LevelThrows(RuleSystem rules) {
        this.rules = rules;
    }

    /**
     * Something is to be thrown for a level.
     *
     * @param number what it goes to
     */
    public record Due(String number, int level) {

        /** The name it is kept by; the same for the same level, whenever it is taken. */
        public String name() {
            return Growing.kept(number, level);
        }
    }

    /**
     * It was thrown.
     *
     * @param thrown its dice, and what they came to by the formula around them
     */
    public record Fallen(Due due, Thrown thrown) {}

    /**
     * A build with all that was thrown for it.
     *
     * @param fallen what fell just now, in the order of the levels
     */
    public record Grown(Build build, List<Fallen> fallen) {
        public Grown {
            fallen = List.copyOf(fallen);
        }
    }

    /**
     * What the levels above one ask to be thrown.
     *
     * @param above 0 for somebody who has just come into the world
     */
    public List<Due> due(Build build, int above) {
        List<Due> due = new ArrayList<>();
        for (int level = above + 1; level <= build.level(); level++) {
            for (var growing : rules.numbers().growing().values()) {
                if (growing.thrown() && growing.mayKeep(level)) {
                    due.add(new Due(growing.id(), level));
                }
            }
        }
        return due;
    }

    /** The dice alone: whatever is computed around them shows in what they came to. */
    private static Thrown thrown(Roll roll) {
        var faces = Faces.of(roll);
        var kinds = new LinkedHashMap<Integer, Integer>();
        faces.forEach(die -> kinds.merge(die.sides(), 1, Integer::sum));
        var written =
                kinds.entrySet().stream()
                        .map(kind -> kind.getValue() + "d" + kind.getKey())
                        .collect(Collectors.joining("+"));
        return new Thrown(written, faces, roll.total(), List.of(), roll.total(), null);
    }

    /** Numbers of a game for which nothing can be thrown at some level of a build. */
    public Set<String> unthrowable(Build build) {
        var career = rules.career(build);
        Set<String> unthrowable = new LinkedHashSet<>();
        for (var growing : rules.numbers().growing().values()) {
            for (int level = 1; level <= build.level(); level++) {
                if (growing.mayKeep(level)
                        && growing.roll(career, level, _ -> 1) instanceof Rolled.Failed) {
                    unthrowable.add(growing.id());
                }
            }
        }
        return unthrowable;
    }

    /**
     * Throws for the levels above one; what was thrown for those below stays.
     *
     * @param dice for each throw
     */
    public Grown grown(Build build, int above, Function<Due, Dice> dice) {
        var career = rules.career(build);
        var numbers = new LinkedHashMap<>(Growing.upTo(above, build.attributes()));
        List<Fallen> fallen = new ArrayList<>();
        for (var due : due(build, above)) {
            var growing = Content.present(rules.numbers().growing(), due.number());
            if (growing.roll(career, due.level(), dice.apply(due))
                    instanceof Rolled.Done(Roll roll)) {
                numbers.put(due.name(), Math.clamp(roll.total(), 0, Integer.MAX_VALUE));
                fallen.add(new Fallen(due, thrown(roll)));
            } else {
                throw new IllegalStateException("dice of a checked pack cannot be thrown");
            }
        }
        return new Grown(build.with(numbers), fallen);
    }
}
