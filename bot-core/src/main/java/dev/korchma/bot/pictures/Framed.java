package dev.korchma.bot.pictures;

import java.util.List;

/**
 * A piece on a plate, in its middle from top to bottom.
 *
 * @param beside room left and right of it
 * @param above room above and below it
 */
public record Framed(Ink ink, int beside, int above, Piece piece) implements Piece {

    @Override
    public int height(int width) {
        return piece.height(width - 2 * beside) + 2 * above;
    }

    @Override
    public Laid lay(int x, int y, int width, int height) {
        int high = piece.height(width - 2 * beside);
        int top = y + (height - high) / 2;
        Laid inside = piece.lay(x + beside, top, width - 2 * beside, high);
        return new Laid(x, y, width, height, ink, List.of(inside));
    }
}
