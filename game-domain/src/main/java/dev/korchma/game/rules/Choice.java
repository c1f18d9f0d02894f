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
 * @param outOf what is asked by the choices out of whose answers it chooses, by id: of those it has
 *     in force what it takes, and as long as it has taken nothing all of them are; null for most
 */
public record Choice(
        String id,
        String asks,
        int level,
        Pace pace,
        When when,
        @Nullable Quota quota,
        Set<String> anew,
        @Nullable String outOf,
        boolean mayWait,
        Map<String, Option> options) {

    public Choice {
        anew = Frozen.set(anew);
        options = Frozen.map(options);
    }

    /** One that is asked of everybody who meets its condition. */
    public Choice(String id, String asks, int level, When when, Map<String, Option> options) {
        this(id, asks, level, Pace.WHOLE, when, null, Set.of(), null, false, options);
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
     * Whether what another choice has taken cannot be taken here. What is chosen out of answers
     * stands beside them.
     */
    public boolean isBarredBy(Choice other, Option option) {
        if (other.id.equals(id) || repeats(option)) {
            return false;
        }
        return other.asks.equals(asks)
                || (outOf == null && other.outOf == null && !isApart(other, option));
    }

    /** Whether both belong to options taken level by level, each to its own, and that is enough. */
    private boolean isApart(Choice other, Option option) {
        return option.terms().again() == Option.Again.APART
                && pace instanceof Pace.Within mine
                && other.pace instanceof Pace.Within theirs
                && !mine.of().equals(theirs.of());
    }

    /**
     * The options other choices leave, whatever the numbers say: what one of them has taken is
     * gone, unless it repeats.
     *
     * @param all every choice of the game, by id
     * @param choices what was taken, by choice
     */
    List<Option> left(Map<String, Choice> all, Map<String, String> choices) {
        var elsewhere = new HashSet<String>();
        var gone = new HashSet<String>();
        var drawn = new HashSet<String>();
        choices.forEach((choice, taken) -> {
            var other = all.get(choice);
            if (choice.equals(id)) {
                return;
            }
            elsewhere.add(taken);
            var option = options.get(taken);
            if (option == null || other == null) {
                return;
            }
            if (isBarredBy(other, option)) {
                gone.add(taken);
            }
            if (other.asks.equals(outOf)) {
                drawn.add(taken);
            }
        });
        return options.values().stream()
                .filter(one -> !gone.contains(one.id()))
                .filter(one -> outOf == null || drawn.contains(one.id()))
                .filter(one -> one.terms().when().holds(elsewhere))
                .toList();
    }
}
