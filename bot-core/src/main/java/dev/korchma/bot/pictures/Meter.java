package dev.korchma.bot.pictures;

import java.awt.Color;
import java.util.List;

/** How full something is; it shows something when anything is left, and a gap when not all is. */
public record Meter(int value, int most, int high, Color full, Color empty) implements Piece {

    @Override
    public int height(int width) {
        return high;
    }

    @Override
    public Laid lay(int x, int y, int width, int height) {
        int filled = Math.round((float) width * Math.clamp(value, 0, most) / Math.max(1, most));
        int shown = value <= 0 ? 0 : Math.clamp(filled, high, width);
        List<Laid> bar =
                shown == 0
                        ? List.of()
                        : List.of(Laid.of(x, y, shown, high, new Ink.Plate(full, high / 2, null)));
        return new Laid(x, y, width, high, new Ink.Plate(empty, high / 2, null), bar);
    }
}
