package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.pictures.Ink;
import dev.korchma.bot.pictures.Laid;
import dev.korchma.bot.pictures.Paint;
import dev.korchma.bot.portraits.PortraitReader;
import dev.korchma.bot.sheets.SheetDesign;
import dev.korchma.bot.sheets.SheetPage;
import dev.korchma.bot.text.Language;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A portrait stands beside the name, inside the band, and is part of what tells pictures apart. */
class PortraitOnSheetTest {

    private static Ink.Photo photo(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(400, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 400, 700);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(120, 120, 160, 200);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        var portrait = (PortraitReader.Portrait) PortraitReader.read(bytes.toByteArray());
        return new Ink.Photo("hash of " + colour, 24, portrait.png());
    }

    private static Laid lay(SheetPage page, Language language, Ink.Photo portrait) {
        return SheetDesign.lay(page, language, portrait, Integer.MAX_VALUE).getFirst();
    }

    @Test
    void aPortraitStandsBesideTheNameWhateverTheNameIs() throws IOException {
        for (String hero : new String[] {"bryn", "torva"}) {
            SheetPage page = ShippedHeroes.page("5e", hero, Language.RU, "Щ".repeat(40));
            Laid with = lay(page, Language.RU, photo(Color.BLUE));
            Laid without = SheetDesign.lay(page, Language.RU);

            SheetPictureLawsTest.holds(with);
            assertThat(with.toString()).contains("hash of");
            assertThat(with).isNotEqualTo(without);
            assertThat(with.height()).isGreaterThanOrEqualTo(without.height());
            write(hero, Paint.png(with));
        }
    }

    /** To be looked at. */
    private static void write(String hero, byte[] png) throws IOException {
        String folder = System.getProperty("portraits");
        if (folder != null) {
            Files.write(Path.of(folder, hero + ".png"), png);
        }
    }

    @Test
    void anotherPortraitIsAnotherPicture() throws IOException {
        SheetPage page = ShippedHeroes.page("5e", "bryn", Language.EN, "Max");
        assertThat(lay(page, Language.EN, photo(Color.BLUE)).toString())
                .isNotEqualTo(lay(page, Language.EN, photo(Color.RED)).toString());
    }
}
