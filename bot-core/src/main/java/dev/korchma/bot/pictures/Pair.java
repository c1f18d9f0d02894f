package dev.korchma.bot.pictures;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * A name and, at the right edge, its value. The value gets at most so much of the width; the name
 * wraps; where both need one line, dots lead from one to the other.
 *
 * @param share hundredths of the width the value may have
 */
public record Pair(Words name, Words value, int share, Color dots) implements Piece {

    private static final int GAP = 18;
    private static final int WORTH_DOTS = 40;

    @Override
    public int height(int width) {
        return Math.max(name.height(named(width)), value.height(valued(width)));
    }

    @Override
    public Laid lay(int x, int y, int width, int height) {
        int valued = valued(width);
        int high = height(width);
        Laid left = middle(name, x, y, named(width), high);
        Laid right = middle(value.at(Words.Side.RIGHT), x + width - valued, y, valued, high);
        List<Laid> laid = new ArrayList<>(List.of(left, right));
        Laid from = left.inside().getLast();
        Laid to = right.inside().getLast();
        int free = to.x() - from.x() - from.width() - GAP;
        if (free >= WORTH_DOTS && from.y() == to.y() && from.height() == to.height()) {
            laid.add(
                    Laid.of(
                            to.x() - GAP / 2 - free,
                            from.y(),
                            free,
                            from.height(),
                            new Ink.Dots(dots)));
        }
        return Laid.bare(x, y, width, height, laid);
    }

    private static Laid middle(Words words, int x, int y, int width, int high) {
        int own = words.height(width);
        return words.lay(x, y + (high - own) / 2, width, own);
    }

    private int valued(int width) {
        return Math.min(value.natural(), width * share / 100);
    }

    private int named(int width) {
        return width - valued(width) - GAP;
    }
}
