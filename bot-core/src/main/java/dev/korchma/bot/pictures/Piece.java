package dev.korchma.bot.pictures;

/** A part of a picture that knows how high it is when it is so wide. */
public interface Piece {

    int height(int width);

    /**
     * @param height at least {@link #height} of this width
     */
    Laid lay(int x, int y, int width, int height);
}
