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

    /** It was thrown. */
    public record Fallen(Due due, Roll roll) {}

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
            if (growing.roll(career, due.level(), dice.apply(due)) instanceof Rolled.Done(Roll roll)) {
                numbers.put(due.name(), Math.clamp(roll.total(), 0, Integer.MAX_VALUE));
                fallen.add(new Fallen(due, roll));
            } else {
                throw new IllegalStateException("dice of a checked pack cannot be thrown");
            }
        }
        return new Grown(
                new Build(build.level(), numbers, build.choices(), build.items()), fallen);
    }
}
