package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.pictures.Paint;
import dev.korchma.bot.sheets.SheetDesign;
import dev.korchma.bot.sheets.SheetPage;
import dev.korchma.bot.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Draws the sheets the README shows into {@code target/pictures}, or with {@code -Dsheets=DIR}
 * there; a relative folder is taken from this module.
 */
class SheetsInTheReadmeTest {

    private static final int LARGEST = 300 * 1024;

    private final Path folder = Path.of(System.getProperty("sheets", "target/pictures"));

    @Test
    void a_wizard_in_english() throws IOException {
        draw("sheet-en.png", ShippedHeroes.worn("5e", "ember", 5, Language.EN, "Max"), Language.EN);
    }

    @Test
    void a_detective_in_russian() throws IOException {
        draw(
                "sheet-ru.png",
                ShippedHeroes.worn("under-the-lamp", "agata", 1, Language.RU, "Лия"),
                Language.RU);
    }

    private void draw(String file, SheetPage page, Language language) throws IOException {
        byte[] png = Paint.png(SheetDesign.lay(page, language));

        Files.createDirectories(folder);
        Files.write(folder.resolve(file), png);
        assertThat(png).hasSizeLessThan(LARGEST);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth())
                .isEqualTo(SheetDesign.WIDTH);
    }
}
