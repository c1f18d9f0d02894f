package dev.korchma.bot.portraits;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a picture lies in its file: a telephone writes it as the lens saw it, and beside it how it
 * was held.
 *
 * @param isOnItsSide whether rows of the file are columns of the picture
 * @param fromTheRight whether columns of the file count from its right
 * @param fromBelow whether rows of the file count from its bottom
 */
record Turned(boolean isOnItsSide, boolean fromTheRight, boolean fromBelow) {

    static final Turned UPRIGHT = new Turned(false, false, false);

    private static final int APP1 = 0xFFE1;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /**
     * What a JPEG says; upright where it says nothing or nothing sensible. Only the one entry is
     * looked at: whatever else a stranger wrote there is not followed.
     */
    static Turned of(byte[] file) {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            List<JPEGSegment> told = JPEGSegmentUtil.readSegments(in, APP1, "Exif");
            return told.isEmpty()
                    ? UPRIGHT
                    : of(orientation(ByteBuffer.wrap(told.getFirst().data().readAllBytes())));
        } catch (IOException | RuntimeException nothingSensible) {
            return UPRIGHT;
        }
    }

    /** By the numbers 1 to 8 of the Exif standard. */
    static Turned of(int orientation) {
        return switch (orientation) {
            case 2 -> new Turned(false, true, false);
            case 3 -> new Turned(false, true, true);
            case 4 -> new Turned(false, false, true);
            case 5 -> new Turned(true, false, false);
            case 6 -> new Turned(true, false, true);
            case 7 -> new Turned(true, true, true);
            case 8 -> new Turned(true, true, false);
            default -> UPRIGHT;
        };
    }

    /** From the first directory of a block of Exif; 0 where there is none. */
    private static int orientation(ByteBuffer exif) {
        // The block begins with a byte that only makes its length even.
        ByteBuffer tiff = exif.position(exif.get(0) == 0 ? 1 : 0).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 0;
    }

    /**
     * Where in the file the square stands from which a portrait is made: the upper part of a tall
     * picture, for there the face is.
     */
    Rectangle square(int width, int height) {
        int side = Math.min(width, height);
        int across = ((isOnItsSide ? height : width) - side) / 2;
        int down = ((isOnItsSide ? width : height) - side) / 4;
        int column = isOnItsSide ? down : across;
        int row = isOnItsSide ? across : down;
        return new Rectangle(
                fromTheRight ? width - side - column : column,
                fromBelow ? height - side - row : row,
                side,
                side);
    }

    /** Puts a square upright. */
    AffineTransform upright(int side) {
        int x = fromTheRight ? -1 : 1;
        int y = fromBelow ? -1 : 1;
        int right = fromTheRight ? side : 0;
        int below = fromBelow ? side : 0;
        return isOnItsSide
                ? new AffineTransform(0, x, y, 0, below, right)
                : new AffineTransform(x, 0, 0, y, right, below);
    }
}
