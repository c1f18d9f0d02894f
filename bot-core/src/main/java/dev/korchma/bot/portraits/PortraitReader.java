package dev.korchma.bot.portraits;

import com.twelvemonkeys.image.ResampleOp;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a portrait of a picture somebody sent, a stranger's bytes: how large it is, is read before
 * anything of it is unpacked, and what is kept is painted anew, so that nothing else of the file is
 * handed on.
 */
public final class PortraitReader {

    /** Side of a portrait in pixels. */
    public static final int SIDE = 512;

    /** What may be as large as this takes at most 64 MB while it is read. */
    static final long MOST_PIXELS = 16_000_000;

    static final int LONGEST_SIDE = 8_000;
    static final int SHORTEST_SIDE = 64;

    /** Bytes by which files tell what they are. */
    private static final int SIGNATURE = 16;

    private static final Set<String> KINDS = Set.of("png", "jpeg");

    /** Each is whole in memory while it is read; who comes meanwhile waits. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PortraitReader() {}

    /** What came of reading. */
    public sealed interface Read {}

    /**
     * @param png a square of {@link #SIDE}
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
    public record Portrait(byte[] png) implements Read {}

    /** Why it is none. */
    public enum No implements Read {
        NO_PICTURE,
        BROKEN,
        TOO_LARGE,
        TOO_SMALL
    }

    public static Read read(byte[] bytes) {
        AT_ONCE.acquireUninterruptibly();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = isTelling(bytes) ? reader(in) : null;
            if (reader == null) {
                return No.NO_PICTURE;
            }
            try {
                return read(reader, in, Turned.of(bytes));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Readers throw whatever a broken file leads them to.
            return No.BROKEN;
        } finally {
            AT_ONCE.release();
        }
    }

    /** Whoever is asked whether it is theirs looks at the first bytes and must find them. */
    private static boolean isTelling(byte[] bytes) {
        return bytes.length >= SIGNATURE;
    }

    /** Asked by name: which readers a machine has besides is nobody's business here. */
    private static @Nullable ImageReader reader(ImageInputStream in) throws IOException {
        for (String kind : KINDS) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(kind).next();
            if (reader.getOriginatingProvider().canDecodeInput(in)) {
                return reader;
            }
            reader.dispose();
        }
        var webp = new WebPImageReaderSpi();
        return webp.canDecodeInput(in) ? webp.createReaderInstance() : null;
    }

    private static Read read(ImageReader reader, ImageInputStream in, Turned turned)
            throws IOException {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            return No.TOO_LARGE;
        }
        int side = Math.min(width, height);
        if (side < SHORTEST_SIDE) {
            return No.TOO_SMALL;
        }
        ImageReadParam part = reader.getDefaultReadParam();
        part.setSourceRegion(turned.square(width, height));
        return new Portrait(png(square(reader.read(0, part), turned)));
    }

    /** On the colour of our paper where the picture lets it through. */
    private static BufferedImage square(BufferedImage picture, Turned turned) {
        BufferedImage whole =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = whole.createGraphics();
        graphics.transform(turned.upright(picture.getWidth()));
        graphics.drawImage(picture, 0, 0, new Color(0xf6efe0), null);
        graphics.dispose();
        return new ResampleOp(SIDE, SIDE, ResampleOp.FILTER_LANCZOS).filter(whole, null);
    }

    private static byte[] png(BufferedImage portrait) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(portrait, "png", out)) {
                throw new IllegalStateException("Every Java writes PNG");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
