package dev.korchma.game.dice;

import java.util.Arrays;
import java.util.List;

/**
 * Dice of one term while its modifiers work on them, in plain arrays: the reroll path makes no
 * object per die. {@link #dice(Faces)} turns them into the record that stays.
 */
final class Pool {

    private int[] faces = new int[8];
    private int[] values = new int[8];
    private int[] marks = new int[8];
    private int[] scores = new int[8];
    private int size;
    private boolean counting;
    private int sign = 1;
    private int offset;

    void clear() {
        size = 0;
        counting = false;
        sign = 1;
        offset = 0;
    }

    void reserve(int amount) {
        if (amount > faces.length) {
            grow(amount);
        }
    }

    private void grow(int amount) {
        faces = Arrays.copyOf(faces, amount);
        values = Arrays.copyOf(values, amount);
        marks = Arrays.copyOf(marks, amount);
        scores = Arrays.copyOf(scores, amount);
    }

    /** Lays down a die; returns its place. */
    int add(int face, int value, int mark) {
        if (size == faces.length) {
            grow(2 * size);
        }
        faces[size] = face;
        values[size] = value;
        marks[size] = mark;
        scores[size] = 0;
        return size++;
    }

    /** Lays down a die of another pool as it is. */
    int add(Pool from, int i) {
        int at = add(from.faces[i], from.values[i], from.marks[i]);
        scores[at] = from.scores[i];
        return at;
    }

    /** Takes over what is counted in the pool that this one replaces. */
    void continues(Pool from) {
        counting = from.counting;
        sign = from.sign;
        offset = from.offset;
    }

    int size() {
        return size;
    }

    boolean in(int i) {
        return (marks[i] & Mark.OUT) == 0;
    }

    int face(int i) {
        return faces[i];
    }

    int value(int i) {
        return values[i];
    }

    void mark(int i, Mark mark) {
        marks[i] |= mark.bit();
    }

    void value(int i, int value) {
        values[i] = value;
    }

    int inside() {
        int inside = 0;
        for (int i = 0; i < size; i++) {
            if (in(i)) {
                inside++;
            }
        }
        return inside;
    }

    /** From now on the pool is worth what its dice score, and these score so much more. */
    void score(Operator test, int bound, int points, Mark mark) {
        counting = true;
        for (int i = 0; i < size; i++) {
            if (in(i) && test.holds(values[i], bound)) {
                scores[i] += points;
                mark(i, mark);
            }
        }
    }

    void scoreParity(int rest) {
        counting = true;
        for (int i = 0; i < size; i++) {
            if (in(i) && Math.floorMod(values[i], 2) == rest) {
                scores[i]++;
                mark(i, Mark.SUCCESS);
            }
        }
    }

    /** Marks by what the die shows; what it is worth stays. */
    void note(Operator test, int bound, Mark mark) {
        for (int i = 0; i < size; i++) {
            if (in(i) && test.holds(faces[i], bound)) {
                mark(i, mark);
            }
        }
    }

    void clamp(int low, int high) {
        for (int i = 0; i < size; i++) {
            int value = Math.min(Math.max(values[i], low), high);
            if (in(i) && value != values[i]) {
                values[i] = value;
                mark(i, Mark.CLAMPED);
            }
        }
    }

    /** The value becomes how far the result lies above the target, or below it. */
    void margin(int target, boolean below) {
        sign = below ? -1 : 1;
        offset = target;
    }

    long total() {
        long sum = 0;
        int[] counted = counting ? scores : values;
        for (int i = 0; i < size; i++) {
            if ((marks[i] & Mark.OUT) == 0) {
                sum += counted[i];
            }
        }
        return sign * (sum - offset);
    }

    boolean counting() {
        return counting;
    }

    /**
     * @param kind of which all of them are
     */
    List<Die> dice(Faces kind) {
        Die[] dice = new Die[size];
        for (int i = 0; i < size; i++) {
            int worth = in(i) ? (counting ? scores[i] : values[i]) : 0;
            int thrown = kind.thrown(faces[i]);
            dice[i] = new Die(faces[i], thrown, values[i], worth, Mark.of(marks[i]));
        }
        return List.of(dice);
    }
}
