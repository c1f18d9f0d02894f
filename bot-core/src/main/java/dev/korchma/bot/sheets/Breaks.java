package dev.korchma.bot.sheets;

import dev.korchma.bot.pictures.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a column of pieces is broken into pages.
 *
 * @param firstHead what is taken of the first page before a piece stands on it
 * @param head of every other page
 * @param gap between two pieces
 */
record Breaks(int firstHead, int head, int gap) {

    /** As few pages as do, and those as alike as can be: the squares of their heights are least. */
    List<List<Piece>> even(List<Piece> pieces, int width, int highest) {
        int pages = full(pieces, width, highest).size();
        double[][] least = new double[pages + 1][pieces.size() + 1];
        int[][] from = new int[pages + 1][pieces.size() + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        least[0][0] = 0;
        for (int page = 1; page <= pages; page++) {
            for (int until = 1; until <= pieces.size(); until++) {
                for (int begin = until - 1; begin >= 0; begin--) {
                    double height = height(pieces.subList(begin, until), width, page == 1);
                    if (height > highest && until - begin > 1) {
                        break;
                    }
                    double all = least[page - 1][begin] + height * height;
                    if (all < least[page][until]) {
                        least[page][until] = all;
                        from[page][until] = begin;
                    }
                }
            }
        }
        List<List<Piece>> broken = new ArrayList<>();
        int until = pieces.size();
        for (int page = pages; page > 0; page--) {
            broken.addFirst(List.copyOf(pieces.subList(from[page][until], until)));
            until = from[page][until];
        }
        return broken;
    }

    private int height(List<Piece> pieces, int width, boolean first) {
        int height = (first ? firstHead : head) + gap * (pieces.size() - 1);
        for (Piece piece : pieces) {
            height += piece.height(width);
        }
        return height;
    }

    /** Each page as full as can be: of no order are there fewer pages. */
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
