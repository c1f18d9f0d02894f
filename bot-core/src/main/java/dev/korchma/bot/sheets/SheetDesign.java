package dev.korchma.bot.sheets;

import com.ibm.icu.lang.UCharacter;
import dev.korchma.bot.pictures.Beside;
import dev.korchma.bot.pictures.Face;
import dev.korchma.bot.pictures.Framed;
import dev.korchma.bot.pictures.Grid;
import dev.korchma.bot.pictures.Ink;
import dev.korchma.bot.pictures.Laid;
import dev.korchma.bot.pictures.Meter;
import dev.korchma.bot.pictures.Pair;
import dev.korchma.bot.pictures.Piece;
import dev.korchma.bot.pictures.Pips;
import dev.korchma.bot.pictures.Row;
import dev.korchma.bot.pictures.Stack;
import dev.korchma.bot.pictures.Words;
import dev.korchma.bot.sheets.SheetPage.Entry;
import dev.korchma.bot.sheets.SheetPage.Gauge;
import dev.korchma.bot.sheets.SheetPage.Trait;
import dev.korchma.bot.text.Language;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a sheet as a card to be read on a phone: a band with the name, plates, lists. */
public final class SheetDesign {

    /** Shown on a phone at a third of it, where the smallest letters are nine pixels high. */
    public static final int WIDTH = 1080;

    private static final int MARGIN = 54;
    private static final int GAP = 18;
    private static final int PARTS = 40;
    private static final int BODY = 32;
    private static final int SMALL = 28;
    private static final int MOST_ACROSS = 6;
    private static final int PORTRAIT = 288;

    /** Tracks: more would be a plate that is higher than the smallest page. */
    private static final int ON_A_PLATE = 20;

    private final SheetPage page;
    private final Language language;
    private final int inner = WIDTH - 2 * MARGIN;
    private final Ink.@Nullable Photo portrait;

    private SheetDesign(SheetPage page, Language language, Ink.@Nullable Photo portrait) {
        this.page = page;
        this.language = language;
        this.portrait = portrait;
    }

    /**
     * The whole sheet in one picture.
     *
     * @param language whose letters are made large
     */
    public static Laid lay(SheetPage page, Language language) {
        return lay(page, language, null, Integer.MAX_VALUE).getFirst();
    }

    /**
     * The sheet in as few pictures as do, each about as high as the others.
     *
     * @param portrait stands beside the name, null for none
     * @param highest in pixels; only a picture of a single part may be higher
     */
    public static List<Laid> lay(
            SheetPage page, Language language, Ink.@Nullable Photo portrait, int highest) {
        SheetDesign design = new SheetDesign(page, language, portrait);
        Piece band = design.band();
        Breaks breaks = new Breaks(band.height(WIDTH) + 2 * MARGIN, 2 * MARGIN, PARTS);
        List<Laid> papers = new ArrayList<>();
        for (List<Piece> parts : breaks.even(design.body(), WIDTH - 2 * MARGIN, highest)) {
            Piece body = new Framed(new Ink.None(), MARGIN, MARGIN, new Stack(PARTS, parts));
            papers.add(paper(papers.isEmpty() ? new Stack(0, List.of(band, body)) : body));
        }
        return papers;
    }

    /** As above, without a portrait. */
    public static List<Laid> lay(SheetPage page, Language language, int highest) {
        return lay(page, language, null, highest);
    }

    private static Laid paper(Piece all) {
        Piece paper = new Framed(new Ink.Plate(Palette.PAPER, 0, null), 0, 0, all);
        return paper.lay(0, 0, WIDTH, paper.height(WIDTH));
    }

    private List<Piece> body() {
        List<Piece> body = new ArrayList<>();
        body.add(first());
        if (!page.traits().isEmpty()) {
            body.add(traits());
        }
        for (int i = 0; i < page.tracks().size(); i += ON_A_PLATE) {
            int end = Math.min(page.tracks().size(), i + ON_A_PLATE);
            body.add(tracks(page.tracks().subList(i, end)));
        }
        if (!page.measures().isEmpty()) {
            body.add(measures());
        }
        SheetParts parts = new SheetParts();
        page.sections().forEach(section -> body.add(parts.piece(section)));
        if (!page.notes().isEmpty()) {
            body.add(words(String.join(" · ", page.notes()), SMALL, Palette.SOFT));
        }
        return body;
    }

    private Piece band() {
        int wide = portrait == null ? inner : inner - PORTRAIT - MARGIN;
        List<Piece> lines = new ArrayList<>();
        lines.add(
                Words.of(
                                UCharacter.toUpperCase(language.locale(), page.game()),
                                Face.STRONG,
                                SMALL,
                                Palette.GOLD)
                        .most(1));
        lines.add(
                Words.of(page.name(), Face.TITLE, 92, Palette.CREAM)
                        .most(1)
                        .fitting(wide, Face.TITLE, 92, 80, 68, 58)
                        .most(2));
        lines.add(Words.of(page.what(), Face.TEXT, 38, Palette.GOLD));
        if (!page.player().isEmpty()) {
            lines.add(Words.of(page.player(), Face.TEXT, 30, Palette.GOLD).most(1));
        }
        Piece said = new Stack(4, lines);
        return new Framed(
                new Ink.Plate(Palette.BAND, 0, null),
                MARGIN,
                42,
                portrait == null ? said : new Beside(said, MARGIN, PORTRAIT, portrait));
    }

    /** What is asked for most often stands first and largest. */
    private Piece first() {
        List<Row.Part> parts = new ArrayList<>();
        boolean narrow = page.defences().size() > 2;
        parts.add(new Row.Part(2, vital(page.vital())));
        if (!narrow) {
            page.defences().forEach(entry -> parts.add(new Row.Part(1, number(entry))));
            return new Row(GAP, parts);
        }
        return new Stack(
                GAP,
                List.of(
                        new Row(GAP, parts),
                        Grid.across(
                                across(page.defences().size()),
                                GAP,
                                page.defences().stream().map(this::number).toList())));
    }

    private Piece vital(Gauge gauge) {
        return plate(
                new Stack(
                        14,
                        List.of(
                                new Pair(
                                        words(gauge.name(), BODY, Palette.SOFT).most(2),
                                        Words.of(gauge.text(), Face.TITLE, 64, Palette.INK),
                                        70,
                                        Palette.PLATE),
                                new Meter(
                                        gauge.value(),
                                        gauge.most(),
                                        24,
                                        Palette.WINE,
                                        Palette.EMPTY))),
                28);
    }

    private Piece number(Entry entry) {
        return plate(
                new Stack(
                        0,
                        List.of(
                                words(entry.name(), SMALL, Palette.SOFT)
                                        .at(Words.Side.MIDDLE)
                                        .most(2),
                                Words.of(entry.value(), Face.TITLE, 64, Palette.INK)
                                        .at(Words.Side.MIDDLE))),
                12);
    }

    private Piece traits() {
        int columns = across(page.traits().size());
        int wide = (inner - GAP * (columns - 1)) / columns - 24;
        return Grid.across(
                columns, GAP, page.traits().stream().map(trait -> trait(trait, wide)).toList());
    }

    private Piece trait(Trait trait, int wide) {
        List<Piece> lines = new ArrayList<>();
        lines.add(
                Words.of(trait.name(), Face.STRONG, 30, Palette.WINE)
                        .most(1)
                        .fitting(wide, Face.STRONG, 30, 28)
                        .at(Words.Side.MIDDLE));
        lines.add(
                Words.of(trait.most(), Face.TITLE, 56, Palette.INK)
                        .most(1)
                        .fitting(wide, Face.TITLE, 56, 44, 36)
                        .at(Words.Side.MIDDLE));
        if (!trait.also().isEmpty()) {
            lines.add(words(trait.also(), SMALL, Palette.SOFT).at(Words.Side.MIDDLE).most(1));
        }
        return plate(new Stack(0, lines), 12);
    }

    private Piece measures() {
        List<Piece> all =
                page.measures().stream()
                        .<Piece>map(measure -> pair(measure.name(), measure.value(), 40))
                        .toList();
        return plate(Grid.down(all.size() == 1 ? 1 : 2, 48, 8, all), 28);
    }

    private static Pair pair(String name, String value, int share) {
        return new Pair(
                words(name, BODY, Palette.INK),
                Words.of(value, Face.STRONG, BODY, Palette.INK),
                share,
                Palette.DOTS);
    }

    private Piece tracks(List<Gauge> some) {
        List<Piece> all =
                some.stream()
                        .<Piece>map(track ->
                                track.most() <= Pips.READABLE
                                        ? new Pips(
                                                words(track.name(), BODY, Palette.INK),
                                                track.value(),
                                                track.most(),
                                                Palette.WINE)
                                        : pair(track.name(), track.text(), 50))
                        .toList();
        return plate(Grid.down(all.size() == 1 ? 1 : 2, 48, 8, all), 28);
    }

    /** As few rows as can be, filled as evenly as can be. */
    private static int across(int count) {
        int rows = (count + MOST_ACROSS - 1) / MOST_ACROSS;
        return (count + rows - 1) / rows;
    }

    private static Piece plate(Piece piece, int beside) {
        return new Framed(new Ink.Plate(Palette.PLATE, 18, Palette.EDGE), beside, 18, piece);
    }

    private static Words words(String text, int size, Color colour) {
        return Words.of(text, Face.TEXT, size, colour);
    }
}
