package dev.korchma.bot.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of the right kinds with texts and numbers that are made to hurt whoever reads them. */
final class HostileTales {

    private static final String CUT = "import.note.text-cut";
    private static final String HIGHER = "what more a higher slot brings is told";
    private static final String GAME = "rulebooks.problem.";

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileTales tales = new HostileTales();
        tales.tangled();
        tales.wild();
        tales.many();
        return tales.all;
    }

    /** Texts in which a pattern could search for hours. */
    private void tangled() {
        String key = "import.row.knotted";
        spell("a spell of digits", "\"It drowns.\"", "\"" + "1".repeat(90_000) + "\"", CUT);
        spell(
                "a spell of dice without an end",
                "\"It drowns.\"",
                "\"" + "1d1".repeat(30_000) + "\"",
                CUT);
        creature(
                "a harm that is nearly silver",
                "\"poison\"",
                "\"" + "nonmagical ".repeat(8_000) + "\"",
                key);
    }

    private void wild() {
        creature("dice nobody can throw", "\"3d8+6\"", "\"99999d0\"", GAME);
        creature("a million dice", "\"3d8+6\"", "\"999999d999999\"", GAME);
        creature(
                "dice in brackets in brackets", "\"3d8+6\"", "\"" + "(".repeat(5_000) + "\"", GAME);
        creature("a formula that reads what is not there", "\"3d8+6\"", "\"@nobody\"", GAME);
        creature("strong as a mountain", "\"strength\": 15", "\"strength\": 999999999", GAME);
        creature("weaker than nothing", "\"strength\": 15", "\"strength\": -999999999", GAME);
        creature("hit points below nothing", "\"hit_points\": 19", "\"hit_points\": -19", GAME);
        creature(
                "no hit points",
                "\"hit_points\": 19",
                "\"hit_points\": null",
                "a creature without hit points");
        spell(
                "a spell of the tenth level",
                "\"level\": 3",
                "\"level\": 10",
                "a spell of no level there is");
        spell("a spell of half a level", "\"level\": 3", "\"level\": 3.5", "import.field.no-whole");
        spell("a slot nobody has", "\"3\": \"8d6\"", "\"999999999\": \"8d6\"", HIGHER);
        spell("dice of a slot nobody can throw", "\"3\": \"8d6\"", "\"3\": \"999d9999\"", HIGHER);
    }

    private void many() {
        rows("three hundred times one row", 300, number -> "Mud Hound", "import.row.twice");
        rows("names of marks alone", 50, number -> "!?".repeat(number + 1), "import.row.no-name");
        rows("names nobody sees", 50, number -> "\\u202e\\u200b", "import.row.no-name");
    }

    private void creature(String what, String from, String to, String said) {
        add(what, SmallBooks.DATABASE_CREATURE, from, to, said);
    }

    private void spell(String what, String from, String to, String said) {
        add(what, SmallBooks.DATABASE_SPELL, from, to, said);
    }

    private void add(String what, String row, String from, String to, String said) {
        String bent = row.replace(from, to);
        if (bent.equals(row)) {
            throw new AssertionError(from);
        }
        all.add(new Hostile(what, "book.json", ("[" + bent + "]").getBytes(UTF_8), said));
    }

    private void rows(String what, int many, IntFunction<String> name, String said) {
        String rows =
                IntStream.range(0, many)
                        .mapToObj(number ->
                                SmallBooks.DATABASE_CREATURE.replace(
                                        "\"Mud Hound\"", "\"" + name.apply(number) + "\""))
                        .collect(Collectors.joining(","));
        all.add(new Hostile(what, "book.json", ("[" + rows + "]").getBytes(UTF_8), said));
    }
}
