package dev.korchma.bot.sheets;

import dev.korchma.bot.pictures.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a column of pieces is broken into pages.
 *
 * @param firstHead what is taken of the first page before a piece stands on it
 * @param head of every other page
 * @param gap between two pieces
 */
record Breaks(int firstHead, int head, int gap) {

    /** How much lower the pages are tried each time. */
    private static final int LESS = 20;

    /**
     * As few pages as do, and none much fuller than need be.
     *
     * @param highest no page is higher, but for a single piece that is
     */
    List<List<Piece>> even(List<Piece> pieces, int width, int highest) {
        List<List<Piece>> best = full(pieces, width, highest);
        int height = Math.min(highest, firstHead + all(pieces, width));
        for (var tried = best; tried.size() == best.size() && best.size() > 1; height -= LESS) {
            best = tried;
            tried = full(pieces, width, height);
        }
        return best;
    }

    private int all(List<Piece> pieces, int width) {
        return pieces.stream().mapToInt(piece -> piece.height(width) + gap).sum();
    }

    /** Each page as full as can be. */
    private List<List<Piece>> full(List<Piece> pieces, int width, int highest) {
        List<List<Piece>> pages = new ArrayList<>();
        List<Piece> page = new ArrayList<>();
        int taken = firstHead;
        for (Piece piece : pieces) {
            int more = piece.height(width) + (page.isEmpty() ? 0 : gap);
            if (!page.isEmpty() && taken + more > highest) {
                pages.add(page);
                page = new ArrayList<>();
                taken = head;
                more = piece.height(width);
            }
            page.add(piece);
            taken += more;
        }
        pages.add(page);
        return pages;
    }
}
