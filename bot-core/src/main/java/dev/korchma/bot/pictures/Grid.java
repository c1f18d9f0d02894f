package dev.korchma.bot.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces in columns of the same width; those of one row are as high as the highest.
 *
 * @param downwards whether they are read down the first column, then down the next
 */
public record Grid(
        int columns, int gap, int between, boolean downwards, List<? extends Piece> pieces)
        implements Piece {

    /** Read row by row. */
    public static Grid across(int columns, int gap, List<? extends Piece> pieces) {
        return new Grid(columns, gap, gap, false, pieces);
    }

    /** Read column by column. */
    public static Grid down(int columns, int gap, int between, List<? extends Piece> pieces) {
        return new Grid(columns, gap, between, true, pieces);
    }

    @Override
    public int height(int width) {
        int all = 0;
        for (int row = 0; row < rows(); row++) {
            all += high(row, width) + (row == 0 ? 0 : between);
        }
        return all;
    }

    @Override
    public Laid lay(int x, int y, int width, int height) {
        List<Laid> laid = new ArrayList<>();
        int top = y;
        for (int row = 0; row < rows(); row++) {
            int high = high(row, width);
            for (int column = 0; column < columns && at(row, column) < pieces.size(); column++) {
                int left = x + column * (wide(width) + gap);
                laid.add(pieces.get(at(row, column)).lay(left, top, wide(width), high));
            }
            top += high + between;
        }
        return Laid.bare(x, y, width, height, laid);
    }

    private int rows() {
        return (pieces.size() + columns - 1) / columns;
    }

    private int at(int row, int column) {
        return downwards ? column * rows() + row : row * columns + column;
    }

    private int wide(int width) {
        return (width - gap * (columns - 1)) / columns;
    }

    private int high(int row, int width) {
        int most = 0;
        for (int column = 0; column < columns && at(row, column) < pieces.size(); column++) {
            most = Math.max(most, pieces.get(at(row, column)).height(wide(width)));
        }
        return most;
    }
}
