package dev.korchma.bot.pictures;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/** A name and, at the right edge, as many rings as there can be of it, full as far as there is. */
public record Pips(Words name, int value, int most, Color colour) implements Piece {

    /** More than these are easier read as a number. */
    public static final int READABLE = 6;

    private static final int SIZE = 24;
    private static final int STEP = 32;

    @Override
    public int height(int width) {
        return name.height(named(width));
    }

    @Override
    public Laid lay(int x, int y, int width, int height) {
        int left = x + width - rings();
        int top = y + (name.type().line() - SIZE) / 2;
        Laid rings =
                Laid.bare(
                        left,
                        y,
                        rings(),
                        height,
                        IntStream.range(0, most)
                                .mapToObj(pip ->
                                        Laid.of(
                                                left + pip * STEP,
                                                top,
                                                SIZE,
                                                SIZE,
                                                new Ink.Pip(pip < value, colour)))
                                .toList());
        return Laid.bare(
                x,
                y,
                width,
                height,
                List.of(name.lay(x, y, named(width), name.height(named(width))), rings));
    }

    private int rings() {
        return most * STEP - (STEP - SIZE);
    }

    private int named(int width) {
        return width - rings() - STEP;
    }
}
