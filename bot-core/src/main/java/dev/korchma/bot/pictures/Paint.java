package dev.korchma.bot.pictures;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Paints what is laid: the same for the same, as the bytes of a PNG. */
public final class Paint {

    private static final int DOT = 3;
    private static final int DOTS_APART = 9;
    private static final float LINE = 3;

    private final Graphics2D graphics;

    private Paint(Graphics2D graphics) {
        this.graphics = graphics;
    }

    public static byte[] png(Laid whole) {
        BufferedImage image =
                new BufferedImage(whole.width(), whole.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.addRenderingHints(
                Map.of(
                        RenderingHints.KEY_ANTIALIASING,
                        RenderingHints.VALUE_ANTIALIAS_ON,
                        RenderingHints.KEY_TEXT_ANTIALIASING,
                        RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                        RenderingHints.KEY_FRACTIONALMETRICS,
                        RenderingHints.VALUE_FRACTIONALMETRICS_ON,
                        RenderingHints.KEY_STROKE_CONTROL,
                        RenderingHints.VALUE_STROKE_PURE));
        new Paint(graphics).paint(whole);
        graphics.dispose();
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("Every Java writes PNG");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void paint(Laid laid) {
        switch (laid.ink()) {
            case Ink.None _ -> {}
            case Ink.Plate plate -> plate(laid, plate);
            case Ink.Letters(String text, Type type, Color colour) -> {
                graphics.setColor(colour);
                graphics.setFont(type.font());
                graphics.drawString(text, laid.x(), laid.y() + type.ascent());
            }
            case Ink.Dots(Color colour) -> dots(laid, colour);
            case Ink.Pip pip -> pip(laid, pip);
            case Ink.Photo photo -> photo(laid, photo);
        }
        laid.inside().forEach(this::paint);
    }

    private void plate(Laid at, Ink.Plate plate) {
        int round = 2 * plate.round();
        graphics.setColor(plate.fill());
        graphics.fill(
                new RoundRectangle2D.Float(at.x(), at.y(), at.width(), at.height(), round, round));
        if (plate.edge() != null) {
            graphics.setColor(plate.edge());
            graphics.setStroke(new BasicStroke(LINE));
            graphics.draw(
                    new RoundRectangle2D.Float(
                            at.x() + LINE / 2,
                            at.y() + LINE / 2,
                            at.width() - LINE,
                            at.height() - LINE,
                            round,
                            round));
        }
    }

    private void dots(Laid at, Color colour) {
        graphics.setColor(colour);
        int y = at.y() + at.height() * 3 / 4;
        // Counted from the right, so that the dots of a column stand below each other.
        for (int x = at.x() + at.width() - DOT; x >= at.x(); x -= DOTS_APART) {
            graphics.fill(new Ellipse2D.Float(x, y, DOT, DOT));
        }
    }

    /** Smoothed by painting with it: a clip would have jagged corners. */
    private void photo(Laid at, Ink.Photo photo) {
        BufferedImage image = read(photo.png());
        BufferedImage sized =
                image.getWidth() == at.width() && image.getHeight() == at.height()
                        ? image
                        : new ResampleOp(at.width(), at.height(), ResampleOp.FILTER_LANCZOS)
                                .filter(image, null);
        int round = 2 * photo.round();
        graphics.setPaint(
                new TexturePaint(sized, new Rectangle(at.x(), at.y(), at.width(), at.height())));
        graphics.fill(
                new RoundRectangle2D.Float(at.x(), at.y(), at.width(), at.height(), round, round));
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void pip(Laid at, Ink.Pip pip) {
        graphics.setColor(pip.colour());
        float half = LINE / 2;
        Ellipse2D ring =
                new Ellipse2D.Float(
                        at.x() + half, at.y() + half, at.width() - LINE, at.height() - LINE);
        if (pip.full()) {
            graphics.fill(ring);
        }
        graphics.setStroke(new BasicStroke(LINE));
        graphics.draw(ring);
    }
}
