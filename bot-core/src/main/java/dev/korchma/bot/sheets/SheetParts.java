package dev.korchma.bot.sheets;

import dev.korchma.bot.pictures.Face;
import dev.korchma.bot.pictures.Framed;
import dev.korchma.bot.pictures.Grid;
import dev.korchma.bot.pictures.Ink;
import dev.korchma.bot.pictures.Pair;
import dev.korchma.bot.pictures.Piece;
import dev.korchma.bot.pictures.Stack;
import dev.korchma.bot.pictures.Words;
import dev.korchma.bot.sheets.SheetPage.Entries;
import dev.korchma.bot.sheets.SheetPage.Entry;
import dev.korchma.bot.sheets.SheetPage.Mark;
import dev.korchma.bot.sheets.SheetPage.Marks;
import dev.korchma.bot.sheets.SheetPage.Names;
import dev.korchma.bot.sheets.SheetPage.Section;
import java.util.ArrayList;
import java.util.List;

/** Sets the parts of a sheet that have a title. */
final class SheetParts {

    private static final int BODY = 32;
    private static final int SMALL = 30;
    private static final int COLUMNS_APART = 48;
    private static final int LINES_APART = 6;
    private static final int MOST_LINES = 10;

    /** Half of the width holds no more of what a thing does than this. */
    private static final int SHORT = 22;

    Piece piece(Section section) {
        return new Stack(14, List.of(title(section.title()), body(section)));
    }

    private static Piece title(String title) {
        return new Stack(
                8,
                List.of(
                        Words.of(title, Face.TITLE, 36, Palette.WINE),
                        new Framed(
                                new Ink.Plate(Palette.EDGE, 0, null),
                                0,
                                1,
                                new Stack(0, List.of()))));
    }

    private static Piece body(Section section) {
        return switch (section) {
            case Marks(var _, List<Mark> marks) ->
                    Grid.down(
                            marks.size() == 1 ? 1 : 2,
                            COLUMNS_APART,
                            LINES_APART,
                            marks.stream().map(SheetParts::mark).toList());
            case Entries entries -> entries(entries);
            case Names(var _, List<String> names) ->
                    Words.of(String.join(", ", names), Face.TEXT, BODY, Palette.INK)
                            .most(MOST_LINES);
        };
    }

    private static Piece mark(Mark mark) {
        Face face = mark.better() ? Face.STRONG : Face.TEXT;
        return pair(mark.name(), mark.value(), face, 40);
    }

    private static Piece entries(Entries section) {
        boolean inTwo =
                section.entries().size() > MOST_LINES
                        && section.entries().stream()
                                .allMatch(entry ->
                                        entry.name().length() + entry.value().length() <= SHORT);
        List<Piece> all = new ArrayList<>();
        all.add(
                Grid.down(
                        inTwo ? 2 : 1,
                        COLUMNS_APART,
                        LINES_APART,
                        section.entries().stream().map(SheetParts::entry).toList()));
        if (!section.more().isEmpty()) {
            all.add(Words.of(section.more(), Face.TEXT, SMALL, Palette.SOFT));
        }
        return new Stack(LINES_APART, all);
    }

    private static Piece entry(Entry entry) {
        return pair(entry.name(), entry.value(), Face.TEXT, 60);
    }

    private static Piece pair(String name, String value, Face face, int share) {
        return new Pair(
                Words.of(name, face, BODY, Palette.INK),
                Words.of(value, Face.STRONG, BODY, Palette.INK),
                share,
                Palette.DOTS);
    }
}
