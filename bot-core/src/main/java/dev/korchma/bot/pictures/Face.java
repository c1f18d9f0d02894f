package dev.korchma.bot.pictures;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The faces we bring along: a machine of servers may have none of its own. */
public final class Face {

    public static final Face TITLE = new Face("Lora-Bold.ttf");
    public static final Face TEXT = new Face("SourceSans3-Regular.ttf");
    public static final Face STRONG = new Face("SourceSans3-SemiBold.ttf");

    /** What stands for a letter that a face does not have. */
    private static final int STRANGE = '?';

    private final Font font;

    private Face(String file) {
        this.font = read(file);
    }

    private static Font read(String file) {
        NoMachine.expected();
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(file, broken);
        }
    }

    /**
     * @param size in pixels
     */
    public Type at(int size) {
        return new Type(font.deriveFont((float) size));
    }

    /** The text in letters of this face; what it has none for is a question mark, once. */
    public String spelled(String text) {
        StringBuilder spelled = new StringBuilder();
        boolean strange = false;
        for (int letter : text.codePoints().toArray()) {
            boolean known = font.canDisplay(letter) && !Character.isISOControl(letter);
            if (known || !strange) {
                spelled.appendCodePoint(known ? letter : STRANGE);
            }
            strange = !known;
        }
        return spelled.toString();
    }
}
