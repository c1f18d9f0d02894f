package dev.korchma.game.dice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Why a die counts, or does not. */
public enum Mark {
    /** Left out by keep or drop. */
    DROPPED(1),
    /** Replaced by a new throw. */
    REROLLED(2),
    /** Brought another die along. */
    EXPLODED(4),
    /** Came along with a die that exploded. */
    EXTRA(8),
    /**
     * Its face is added into the value of the die it came along with; by itself it counts nothing.
     */
    JOINED(16),
    /** Raised or lowered by {@code min} or {@code max}. */
    CLAMPED(32),
    /** Met the condition of {@code cs}, {@code even} or {@code odd}. */
    SUCCESS(64),
    /** Met the condition of {@code cf} or {@code df}. */
    FAILURE(128),
    /** Met {@code crit}; changes no total. */
    CRIT(256),
    /** Met {@code fumble}; changes no total. */
    FUMBLE(512);

    private final int bit;

    Mark(int bit) {
        this.bit = bit;
    }

    private static final List<Set<Mark>> SETS =
            IntStream.range(0, 1 << values().length).mapToObj(Mark::set).toList();

    /** Dice with one of these count nothing. */
    static final int OUT = DROPPED.bit() | REROLLED.bit() | JOINED.bit();

    int bit() {
        return bit;
    }

    /** A shared unmodifiable set, so that a pool of a hundred dice makes no hundred sets. */
    static Set<Mark> of(int bits) {
        return SETS.get(bits);
    }

    private static Set<Mark> set(int bits) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : values()) {
            if ((bits & mark.bit()) != 0) {
                marks.add(mark);
            }
        }
        return Collections.unmodifiableSet(marks);
    }
}
