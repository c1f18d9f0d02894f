package dev.korchma.bot.pictures;

import java.util.ArrayList;
import java.util.List;

/** Pieces side by side, each as wide as its share says and all as high as the highest. */
public record Row(int gap, List<Part> parts) implements Piece {

    /**
     * @param share of the width, 1 or more
     */
    public record Part(int share, Piece piece) {}

    @Override
    public int height(int width) {
        int most = 0;
        for (Part part : parts) {
            most = Math.max(most, part.piece().height(wide(part, width)));
        }
        return most;
    }

    @Override
    public Laid lay(int x, int y, int width, int height) {
        List<Laid> laid = new ArrayList<>();
        int left = x;
        for (Part part : parts) {
            laid.add(part.piece().lay(left, y, wide(part, width), height));
            left += wide(part, width) + gap;
        }
        return Laid.bare(x, y, width, height, laid);
    }

    private int wide(Part part, int width) {
        int shares = parts.stream().mapToInt(Part::share).sum();
        return (width - gap * (parts.size() - 1)) * part.share() / shares;
    }
}
