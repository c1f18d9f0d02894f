package dev.korchma.bot.pictures;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that wrap between spaces; a word wider than its place is broken, and what is more than the
 * lines hold is cut.
 *
 * @param side where lines stand when there is room beside them
 * @param most lines, 1 or more
 */
public record Words(String text, Type type, Color colour, Side side, int most) implements Piece {

    public enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    public static Words of(String text, Face face, int size, Color colour) {
        return new Words(face.spelled(text), face.at(size), colour, Side.LEFT, Integer.MAX_VALUE);
    }

    public Words at(Side other) {
        return new Words(text, type, colour, other, most);
    }

    public Words most(int lines) {
        return new Words(text, type, colour, side, lines);
    }

    /** In the largest of these sizes in which it needs no more lines than it may have. */
    public Words fitting(int width, Face face, int... sizes) {
        return Arrays.stream(sizes)
                .mapToObj(size -> new Words(text, face.at(size), colour, side, most))
                .filter(words -> words.wrapped(width).size() <= most)
                .findFirst()
                .orElseGet(() ->
                        new Words(text, face.at(sizes[sizes.length - 1]), colour, side, most));
    }

    /** How wide it is on one line. */
    public int natural() {
        return type.width(text);
    }

    @Override
    public int height(int width) {
        return lines(width).size() * type.line();
    }

    @Override
    public Laid lay(int x, int y, int width, int height) {
        List<Laid> lines = new ArrayList<>();
        for (String line : lines(width)) {
            int wide = type.width(line);
            int from =
                    switch (side) {
                        case LEFT -> x;
                        case MIDDLE -> x + (width - wide) / 2;
                        case RIGHT -> x + width - wide;
                    };
            lines.add(
                    Laid.of(
                            from,
                            y + lines.size() * type.line(),
                            wide,
                            type.line(),
                            new Ink.Letters(line, type, colour)));
        }
        return Laid.bare(x, y, width, height, lines);
    }

    private List<String> lines(int width) {
        List<String> all = wrapped(width);
        if (all.size() <= most) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, most - 1));
        some.add(type.shortened(all.get(most - 1), width));
        return some;
    }

    private List<String> wrapped(int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (type.width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (type.width(line) > width && line.codePointCount(0, line.length()) > 1) {
                int end = fits(line, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Something at least, however narrow it is. */
    private int fits(String word, int width) {
        return Math.max(type.fitting(word, width), word.offsetByCodePoints(0, 1));
    }
}
