package dev.korchma.bot.pictures;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** A face in a size, measured in whole pixels: what is measured is what is painted. */
public record Type(Font font) {

    static final FontRenderContext MEASURE =
            new FontRenderContext(new AffineTransform(), true, true);

    private static final String LETTERS = "Ёjр";
    private static final String MORE = "…";

    public int width(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return (int) Math.ceil(font.getStringBounds(text, MEASURE).getWidth());
    }

    /** From the top of a line to the next one's. */
    public int line() {
        LineMetrics metrics = font.getLineMetrics(LETTERS, MEASURE);
        return (int) Math.ceil(metrics.getAscent() + metrics.getDescent());
    }

    /** From the top of a line to where letters stand. */
    int ascent() {
        return (int) Math.ceil(font.getLineMetrics(LETTERS, MEASURE).getAscent());
    }

    /** What is inked, from where the first letter stands. */
    public Rectangle2D inked(String text) {
        return font.createGlyphVector(MEASURE, text).getVisualBounds();
    }

    /** As much of it as fits beside an ellipsis. */
    String shortened(String text, int width) {
        return text.substring(0, fitting(text, width - width(MORE))).stripTrailing() + MORE;
    }

    /** How many characters from the first fit, whole ones. */
    int fitting(String text, int width) {
        int fits = 0;
        int over = text.codePointCount(0, text.length()) + 1;
        while (over - fits > 1) {
            int middle = (fits + over) / 2;
            boolean within = width(text.substring(0, text.offsetByCodePoints(0, middle))) <= width;
            fits = within ? middle : fits;
            over = within ? over : middle;
        }
        return text.offsetByCodePoints(0, fits);
    }
}
