package dev.korchma.bot.rests;

import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rest of some heroes.
 *
 * @param pack hash of the rules
 * @param rest id of the rest in them
 * @param askedBy the player who asks for it, null where nobody has to be asked
 */
record Occasion(
        UUID id,
        String pack,
        String rest,
        State state,
        @Nullable MemberId askedBy,
        List<Sleeper> sleepers) {

    Occasion {
        sleepers = List.copyOf(sleepers);
    }

    /** How far it is. */
    enum State {
        ASKED,
        OPEN,
        OVER,
        DENIED,
        TAKEN_BACK
    }

    /**
     * What a rest has brought so far.
     *
     * @param spent the throws in between, each as it is shown
     * @param back ids of the tracks that came back
     * @param over ids of the conditions that are over
     * @param begun ids of the conditions there are since
     */
    record Gain(List<String> spent, List<String> back, List<String> over, List<String> begun) {

        /** Nothing yet. */
        static final Gain NONE = new Gain(List.of(), List.of(), List.of(), List.of());

        Gain {
            spent = List.copyOf(spent);
            back = List.copyOf(back);
            over = List.copyOf(over);
            begun = List.copyOf(begun);
        }
    }

    /**
     * A hero at it.
     *
     * @param ordinal its place, from 0
     * @param was how the vital track stood when it began
     * @param stands how it stands
     * @param bound id of the thing it bound to itself at this rest, null for none
     * @param released id of the thing it let go at this rest, null for none
     */
    record Sleeper(
            int ordinal,
            MemberId member,
            UUID hero,
            String name,
            Rest state,
            int was,
            int stands,
            Gain gain,
            @Nullable String bound,
            @Nullable String released) {

        boolean isAtIt() {
            return state == Rest.AT_IT;
        }

        Sleeper after(Rest now, int value, Gain soFar) {
            return new Sleeper(
                    ordinal, member, hero, name, now, was, value, soFar, bound, released);
        }

        /** The same, with a thing bound or let go. */
        Sleeper bonding(@Nullable String nowBound, @Nullable String nowReleased) {
            return new Sleeper(
                    ordinal, member, hero, name, state, was, stands, gain, nowBound, nowReleased);
        }

        /** Whether it may still bind a thing at this rest, or let one go. */
        boolean mayBond() {
            return bound == null
                    && released == null
                    && (state == Rest.AT_IT || state == Rest.RESTED);
        }
    }

    /** How a hero rests. */
    enum Rest {
        AT_IT,
        RESTED,
        /** In a fight. */
        AWAY,
        /** In no state to rest. */
        WITHOUT
    }

    Optional<Sleeper> at(int ordinal) {
        return sleepers.stream().filter(one -> one.ordinal() == ordinal).findFirst();
    }

    /** The first hero of a member who is not done. */
    Optional<Sleeper> of(MemberId member) {
        return sleepers.stream()
                .filter(one -> one.member().equals(member) && one.isAtIt())
                .findFirst();
    }

    boolean isOpen() {
        return state == State.OPEN;
    }
}
