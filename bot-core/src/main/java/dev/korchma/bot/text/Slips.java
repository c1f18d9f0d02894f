package dev.korchma.bot.text;

import java.util.Arrays;

/**
 * Counts slips of the pen: letters that are missing, too many, wrong, or that changed places with
 * their neighbour. For one typed word and many others, one after the other.
 */
final class Slips {

    private final String typed;
    private int[] beforeLast;
    private int[] last;
    private int[] now;

    Slips(String typed) {
        this.typed = typed;
        beforeLast = new int[typed.length() + 1];
        last = new int[typed.length() + 1];
        now = new int[typed.length() + 1];
    }

    /**
     * How many slips make the first {@code length} letters of a word what was typed; -1 when more
     * than {@code most}.
     */
    int in(String word, int length, int most) {
        if (Math.abs(length - typed.length()) > most) {
            return -1;
        }
        Arrays.setAll(last, at -> at);
        for (int row = 1; row <= length; row++) {
            if (row(word, row) > most) {
                return -1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        int slips = last[typed.length()];
        return slips > most ? -1 : slips;
    }

    /** The least of the row: no later one is less. */
    private int row(String word, int row) {
        char letter = word.charAt(row - 1);
        now[0] = row;
        int least = row;
        for (int at = 1; at < now.length; at++) {
            char own = typed.charAt(at - 1);
            int slips =
                    Math.min(
                            last[at - 1] + (letter == own ? 0 : 1),
                            Math.min(last[at], now[at - 1]) + 1);
            if (row > 1
                    && at > 1
                    && letter == typed.charAt(at - 2)
                    && own == word.charAt(row - 2)) {
                slips = Math.min(slips, beforeLast[at - 2] + 1);
            }
            now[at] = slips;
            least = Math.min(least, slips);
        }
        return least;
    }
}
