package dev.korchma.bot.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Tells Java, before it draws anything, that there is neither a screen nor a list of fonts. */
final class NoMachine {

    private static final String FONTS = "sun.awt.fontconfig";

    private NoMachine() {}

    /** Without the second, Java reads no font at all where the machine has no fontconfig. */
    static void expected() {
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty(FONTS) == null) {
            System.setProperty(FONTS, list().toString());
        }
    }

    private static Path list() {
        try (InputStream in = NoMachine.class.getResourceAsStream("/fonts/fontconfig.properties")) {
            Path file = Files.createTempFile("korchma-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.copy(Objects.requireNonNull(in), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
