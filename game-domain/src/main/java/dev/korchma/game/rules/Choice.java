package dev.korchma.game.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision every build takes, for instance where one comes from or what one has learnt.
 *
 * @param asks what is decided, by id: where several of one kind are taken, several choices ask it
 * @param level from which level on it is asked
 * @param pace which levels that is one of
 * @param when over the tags of the other choices: whether this one is open at all
 * @param quota how many of one kind there are to take; null where that does not change
 * @param anew rests after which it may be decided anew
 */
public record Choice(
        String id,
        String asks,
        int level,
        Pace pace,
        When when,
        @Nullable Quota quota,
        Set<String> anew,
        Map<String, Option> options) {

    public Choice {
        anew = Frozen.set(anew);
        options = Frozen.map(options);
    }

    /** One that is asked of everybody who meets its condition. */
    public Choice(String id, String asks, int level, When when, Map<String, Option> options) {
        this(id, asks, level, Pace.WHOLE, when, null, Set.of(), options);
    }

    /**
     * A place among as many as somebody's numbers allow.
     *
     * @param place counts the choices that ask the same, from 1
     * @param many how many of them are open, over the numbers of whoever decides
     */
    public record Quota(int place, Amount many) {}

    /** Whether an option may be taken here though another choice has taken it. */
    public boolean repeats(Option option) {
        return pace instanceof Pace.Every || option.terms().repeats();
    }

    /**
     * The options other choices leave, whatever the numbers say: what one of them has taken is
     * gone, unless it repeats.
     *
     * @param choices what was taken, by choice
     */
    List<Option> left(Map<String, String> choices) {
        var elsewhere = new HashSet<String>();
        choices.forEach((choice, option) -> {
            if (!choice.equals(id)) {
                elsewhere.add(option);
            }
        });
        return options.values().stream()
                .filter(one -> repeats(one) || !elsewhere.contains(one.id()))
                .filter(one -> one.terms().when().holds(elsewhere))
                .toList();
    }
}
