package dev.korchma.bot.pictures;

import java.util.List;

/**
 * A piece with a square of paint at its right, both in the middle from top to bottom.
 *
 * @param side of the square
 * @param gap between the two
 */
public record Beside(Piece piece, int gap, int side, Ink square) implements Piece {

    @Override
    public int height(int width) {
        return Math.max(side, piece.height(width - gap - side));
    }

    @Override
    public Laid lay(int x, int y, int width, int height) {
        int wide = width - gap - side;
        int high = piece.height(wide);
        return Laid.bare(
                x,
                y,
                width,
                height,
                List.of(
                        piece.lay(x, y + (height - high) / 2, wide, high),
                        Laid.of(x + wide + gap, y + (height - side) / 2, side, side, square)));
    }
}
