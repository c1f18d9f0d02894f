package dev.korchma.bot.pictures;

import java.util.ArrayList;
import java.util.List;

/** One piece below the other. */
public record Stack(int gap, List<? extends Piece> pieces) implements Piece {

    @Override
    public int height(int width) {
        return pieces.stream().mapToInt(piece -> piece.height(width)).sum()
                + gap * Math.max(0, pieces.size() - 1);
    }

    @Override
    public Laid lay(int x, int y, int width, int height) {
        List<Laid> laid = new ArrayList<>();
        int top = y;
        for (Piece piece : pieces) {
            int high = piece.height(width);
            laid.add(piece.lay(x, top, width, high));
            top += high + gap;
        }
        return Laid.bare(x, y, width, height, laid);
    }
}
