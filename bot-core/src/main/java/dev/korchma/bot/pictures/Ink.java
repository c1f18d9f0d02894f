package dev.korchma.bot.pictures;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** How a place is painted. */
public sealed interface Ink {

    /** Nothing but what stands inside. */
    record None() implements Ink {}

    /**
     * A plate.
     *
     * @param round radius of its corners
     * @param edge null for none
     */
    record Plate(Color fill, int round, @Nullable Color edge) implements Ink {}

    /** One line of words, from the left edge. */
    record Letters(String text, Type type, Color colour) implements Ink {}

    /** Dots between a name and its value, where letters stand. */
    record Dots(Color colour) implements Ink {}

    /** A ring, or a disc where it is full. */
    record Pip(boolean full, Color colour) implements Ink {}

    /**
     * A photograph, as large as its place, with round corners.
     *
     * @param hash of its bytes, which stands for them where a picture is told from others
     * @param round radius of its corners
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
    record Photo(String hash, int round, byte[] png) implements Ink {

        @Override
        public String toString() {
            return "Photo[" + hash + ", " + round + "]";
        }
    }
}
