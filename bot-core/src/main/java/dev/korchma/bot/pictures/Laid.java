package dev.korchma.bot.pictures;

import java.util.List;

/**
 * A piece in its place, in pixels of the whole picture.
 *
 * @param inside drawn over it, in this order
 */
public record Laid(int x, int y, int width, int height, Ink ink, List<Laid> inside) {

    public Laid {
        inside = List.copyOf(inside);
    }

    static Laid bare(int x, int y, int width, int height, List<Laid> inside) {
        return new Laid(x, y, width, height, new Ink.None(), inside);
    }

    static Laid of(int x, int y, int width, int height, Ink ink) {
        return new Laid(x, y, width, height, ink, List.of());
    }
}
