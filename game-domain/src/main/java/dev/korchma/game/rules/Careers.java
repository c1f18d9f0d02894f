package dev.korchma.game.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The choices of a game that are asked at every level, and the options taken there.
 *
 * @param places by what is asked the choice of every level
 * @param asked by option what it is an answer to
 * @param options by id
 */
public record Careers(
        Map<String, Map<Integer, Choice>> places,
        Map<String, String> asked,
        Map<String, Option> options) {

    /** Before the id of an option: the number of levels taken in it. */
    static final String LEVELS = Numbers.LEVEL + ".";

    public Careers {
        places = Frozen.map(places);
        asked = Frozen.map(asked);
        options = Frozen.map(options);
    }

    static Careers of(Map<String, Choice> choices) {
        var places = new LinkedHashMap<String, Map<Integer, Choice>>();
        var asked = new LinkedHashMap<String, String>();
        var options = new LinkedHashMap<String, Option>();
        for (var choice : choices.values()) {
            if (choice.pace() instanceof Pace.Every) {
                places.computeIfAbsent(choice.asks(), _ -> new TreeMap<>())
                        .put(choice.level(), choice);
                choice.options().keySet().forEach(option -> asked.put(option, choice.asks()));
                options.putAll(choice.options());
            }
        }
        return new Careers(places, asked, options);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Whether this is the number of levels in an option. */
    boolean counts(String number) {
        return number.startsWith(LEVELS) && asked.containsKey(number.substring(LEVELS.length()));
    }

    /** What an option taken level by level is an answer to; null for other ids. */
    @Nullable String askedBy(String option) {
        return asked.get(option);
    }

    /** Tags in force while somebody uses what came by one of these options. */
    Set<String> tags(String option) {
        var known = options.get(option);
        return known == null ? Set.of() : known.tags();
    }

    Career of(Build build) {
        return isEmpty() || build.choices().containsKey(Creature.CHOICE)
                ? Career.NONE
                : Career.of(this, build);
    }
}
