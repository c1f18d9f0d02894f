package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.characters.ShippedHeroes.Shown;
import dev.korchma.bot.pictures.Ink;
import dev.korchma.bot.pictures.Laid;
import dev.korchma.bot.pictures.Paint;
import dev.korchma.bot.sheets.SheetDesign;
import dev.korchma.bot.sheets.SheetPage;
import dev.korchma.bot.text.Language;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the hero and the game, what is drawn can be read. */
class SheetPictureLawsTest {

    /** Telegram takes no photo whose sides are longer together. */
    private static final int LONGEST_SIDES = 10_000;

    /** As Telegram shows a photo. */
    private static final int SHOWN_SHARP = 1_280;

    private static final int SMALLEST_LETTERS = 28;

    static Stream<Shown> heroes() {
        return ShippedHeroes.all();
    }

    @ParameterizedTest
    @MethodSource("heroes")
    void everything_stands_inside_and_nothing_stands_on_something_else(Shown hero) {
        holds(SheetDesign.lay(hero.page(), hero.language()));
    }

    @ParameterizedTest
    @MethodSource("heroes")
    void on_pages_stands_what_stands_in_one_picture(Shown hero) {
        List<Laid> pages = SheetDesign.lay(hero.page(), hero.language(), SHOWN_SHARP);

        pages.forEach(SheetPictureLawsTest::holds);
        assertThat(pages.stream().map(Laid::height)).allMatch(high -> high <= SHOWN_SHARP);
        assertThat(pages.stream().flatMap(page -> letters(page).stream()).map(Laid::ink))
                .containsExactlyElementsOf(
                        letters(SheetDesign.lay(hero.page(), hero.language())).stream()
                                .map(Laid::ink)
                                .toList());
    }

    @Test
    void pages_are_about_as_high_as_each_other() {
        SheetPage page = ShippedHeroes.worn("5e", "ember", 9, Language.RU, "Max");

        assertThat(SheetDesign.lay(page, Language.RU, SHOWN_SHARP).stream().map(Laid::height))
                .hasSizeGreaterThan(1)
                .allMatch(high -> high > SHOWN_SHARP / 2);
    }

    @Test
    void words_without_end_and_without_spaces_stay_inside_too() {
        SheetPage page = ShippedHeroes.page("two-dice", "jester", Language.RU, "Ы".repeat(300));
        List<SheetPage.Section> sections = new ArrayList<>(page.sections());
        sections.add(new SheetPage.Names("Щ".repeat(80), List.of("ж".repeat(5000))));
        sections.add(
                new SheetPage.Marks(
                        "x",
                        List.of(
                                new SheetPage.Mark("ш".repeat(90), "+" + "9".repeat(60), true),
                                new SheetPage.Mark("a b ".repeat(60), "+1", false))));
        sections.add(
                new SheetPage.Entries(
                        "y",
                        List.of(
                                new SheetPage.Entry("ю ".repeat(200), "1d6+1, ".repeat(50)),
                                new SheetPage.Entry("Ы".repeat(200), "8".repeat(500))),
                        "z".repeat(500)));
        List<SheetPage.Trait> traits = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            traits.add(new SheetPage.Trait("ЖЖЖЖЖЖЖЖЖЖЖЖ", "+1234567890", "12345678901234"));
        }
        SheetPage hard =
                new SheetPage(
                        "Щ".repeat(200),
                        "🐉Ж".repeat(32),
                        "ы".repeat(400),
                        page.player(),
                        new SheetPage.Gauge("Щ".repeat(70), 1_000_000_000, 1_000_000_000),
                        List.of(
                                new SheetPage.Entry("Ш".repeat(60), "1000000000000"),
                                new SheetPage.Entry("Ш ш".repeat(60), "1"),
                                new SheetPage.Entry("i", "2")),
                        List.of(
                                new SheetPage.Entry("Ш".repeat(60), "1 000 фунтов"),
                                new SheetPage.Entry("Ш ш".repeat(60), "Щ".repeat(60))),
                        List.of(
                                new SheetPage.Gauge("Щ".repeat(70), 3, 6),
                                new SheetPage.Gauge("Щ".repeat(70), 300_000, 600_000)),
                        traits,
                        sections,
                        List.of("n".repeat(900)));

        holds(SheetDesign.lay(hard, Language.RU));
    }

    @Test
    void the_same_sheet_is_the_same_picture_to_the_byte() {
        SheetPage page = ShippedHeroes.page("5e", "bryn", Language.EN, "Max");
        Laid one = SheetDesign.lay(page, Language.EN);
        Laid two = SheetDesign.lay(page, Language.EN);

        assertThat(one).hasToString(two.toString());
        assertThat(Paint.png(one)).isEqualTo(Paint.png(two));
    }

    @ParameterizedTest
    @MethodSource("heroes")
    void no_letter_of_ours_is_missing(Shown hero) {
        assertThat(letters(SheetDesign.lay(hero.page(), hero.language())))
                .noneMatch(one -> ((Ink.Letters) one.ink()).text().contains("?"));
    }

    static void holds(Laid whole) {
        assertThat(whole.width()).isEqualTo(SheetDesign.WIDTH);
        assertThat(whole.width() + whole.height()).isLessThan(LONGEST_SIDES);
        within(whole);
        List<Laid> letters = letters(whole);
        assertThat(letters).isNotEmpty().allSatisfy(SheetPictureLawsTest::fits);
        List<Laid> shown = new ArrayList<>(letters);
        collect(whole, shown, Ink.Pip.class);
        collect(whole, shown, Ink.Dots.class);
        List<String> overlapping = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            for (Laid other : shown.subList(i + 1, shown.size())) {
                if (frame(shown.get(i)).intersects(frame(other))) {
                    overlapping.add(shown.get(i) + " over " + other);
                }
            }
        }
        assertThat(overlapping).isEmpty();
    }

    private static void within(Laid whole) {
        assertThat(whole.inside())
                .allMatch(part -> frame(whole).contains(frame(part)) || isEmpty(part));
        whole.inside().forEach(SheetPictureLawsTest::within);
    }

    private static boolean isEmpty(Laid part) {
        return part.height() == 0 && part.inside().stream().allMatch(SheetPictureLawsTest::isEmpty);
    }

    private static void fits(Laid line) {
        Ink.Letters letters = (Ink.Letters) line.ink();
        assertThat(letters.type().width(letters.text())).isLessThanOrEqualTo(line.width());
        assertThat(letters.type().font().getSize()).isGreaterThanOrEqualTo(SMALLEST_LETTERS);
        var inked = letters.type().inked(letters.text());
        assertThat(inked.getHeight()).isLessThanOrEqualTo(line.height());
        assertThat(inked.getMaxX()).isLessThanOrEqualTo(line.width() + 2.0);
    }

    private static List<Laid> letters(Laid whole) {
        List<Laid> all = new ArrayList<>();
        collect(whole, all, Ink.Letters.class);
        return all;
    }

    private static void collect(Laid laid, List<Laid> all, Class<? extends Ink> kind) {
        if (kind.isInstance(laid.ink())) {
            all.add(laid);
        }
        laid.inside().forEach(part -> collect(part, all, kind));
    }

    private static Rectangle frame(Laid laid) {
        return new Rectangle(laid.x(), laid.y(), laid.width(), laid.height());
    }
}
