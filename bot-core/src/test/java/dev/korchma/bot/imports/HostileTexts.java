package dev.korchma.bot.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** What can be wrong with a file as a whole, done to an honest one of each layout. */
final class HostileTexts {

    private static final String NO_JSON = "import.file.no-json";
    private static final String BOUNDS = "import.file.out-of-bounds";
    private static final String NOT_UTF_8 = "import.file.not-utf-8";
    private static final String TWICE = "import.file.twice-a-field";
    private static final String NO_ROWS = "import.file.no-rows";
    private static final String HALF = "import.file.half-a-letter";

    private final Map<String, Function<String, byte[]>> mutations = new LinkedHashMap<>();
    private final Map<String, String> said = new LinkedHashMap<>();

    static List<Hostile> all() {
        HostileTexts texts = new HostileTexts();
        texts.broken();
        texts.inOtherLetters();
        texts.tooMuch();
        texts.somethingElse();
        List<Hostile> all = new ArrayList<>();
        SmallBooks.files()
                .forEach((layout, file) ->
                        texts.mutations.forEach((what, mutation) ->
                                all.add(
                                        new Hostile(
                                                layout + ": " + what,
                                                "book.json",
                                                mutation.apply(file),
                                                String.valueOf(texts.said.get(what))))));
        return all;
    }

    private void text(String what, String key, UnaryOperator<String> mutation) {
        bytes(what, key, file -> mutation.apply(file).getBytes(UTF_8));
    }

    private void bytes(String what, String key, Function<String, byte[]> mutation) {
        mutations.put(what, mutation);
        said.put(what, key);
    }

    /** The name of the first row is where most is wrong. */
    private void name(String what, String key, String written) {
        text(what, key, file -> file.replaceFirst("\"Mud Hound\"", written.replace("\\", "\\\\")));
    }

    private void broken() {
        text("cut in the middle", NO_JSON, file -> file.substring(0, file.length() / 2));
        text("cut before the last bracket", NO_JSON, file -> file.substring(0, file.length() - 1));
        text(
                "a comma too much",
                NO_JSON,
                file -> file.replaceFirst("\"Mud Hound\",", "\"Mud Hound\",,"));
        text(
                "a comma too few",
                NO_JSON,
                file -> file.replaceFirst("\"Mud Hound\",", "\"Mud Hound\""));
        text("a second document behind", NO_JSON, file -> file + " []");
        text("letters behind", NO_JSON, file -> file + " and more");
        text("a bracket too much", NO_JSON, file -> file + "]");
        text("single quotes", NO_JSON, file -> file.replace('"', '\''));
        text("names without quotes", NO_JSON, file -> file.replace("\"name\"", "name"));
        text("a remark", NO_JSON, file -> "/* mine */ " + file);
        name("a number that is none", NO_JSON, "NaN");
        name("an endless number", NO_JSON, "-Infinity");
        name("a number with a nought before", NO_JSON, "007");
        name("a number with a plus", NO_JSON, "+7");
        name("a number in sixteens", NO_JSON, "0x1F");
        name("a number that breaks off", NO_JSON, "1.");
        name("a word of another language", NO_JSON, "undefined");
        name("a line break in a text", NO_JSON, "\"Mud\nHound\"");
        name("a tab in a text", NO_JSON, "\"Mud\tHound\"");
        name("a sign that is no sign", NO_JSON, "\"Mud\\qHound\"");
        name("a letter by a broken number", NO_JSON, "\"Mud\\u12G4\"");
        name("a text that never ends", NO_JSON, "\"Mud Hound");
        name("nothing where a value stands", NO_JSON, "");
        text("a field said twice", TWICE, file -> twice(file, "\"name\""));
        text("a field said twice in other signs", TWICE, file -> twice(file, "\"n\\u0061me\""));
        text(
                "a field said ten thousand times",
                TWICE,
                file ->
                        twice(file, "\"name\"")
                                .replaceFirst("\"name\": 1,", "\"name\": 1,".repeat(10_000)));
    }

    private static String twice(String file, String name) {
        int at = file.indexOf("\"name\": \"Mud");
        return file.substring(0, at) + name + ": 1," + file.substring(at);
    }

    private void inOtherLetters() {
        bytes("UTF-16 with a mark", NOT_UTF_8, file -> file.getBytes(UTF_16));
        bytes("UTF-16, little end first", NO_JSON, file -> file.getBytes(UTF_16LE));
        bytes("UTF-16, big end first", NO_JSON, file -> file.getBytes(UTF_16BE));
        bytes("UTF-32", NO_JSON, file -> file.getBytes(Charset.forName("UTF-32LE")));
        bytes(
                "Latin letters of one byte",
                NOT_UTF_8,
                file -> file.replace("Mud", "Müd").getBytes(ISO_8859_1));
        bytes(
                "Russian letters of one byte",
                NOT_UTF_8,
                file -> file.replace("Mud", "Ил").getBytes(Charset.forName("windows-1251")));
        bytes("a letter in more bytes than it has", NOT_UTF_8, file -> with(file, 0xC1, 0xA1));
        bytes("nought in two bytes", NOT_UTF_8, file -> with(file, 0xC0, 0x80));
        bytes("half a letter in bytes", NOT_UTF_8, file -> with(file, 0xED, 0xA0, 0x80));
        bytes("a letter beyond all letters", NOT_UTF_8, file -> with(file, 0xF5, 0x80, 0x80, 0x80));
        bytes("a letter that breaks off", NOT_UTF_8, file -> with(file, 0xE2, 0x82));
        text("a mark of order twice", NO_JSON, file -> "\uFEFF\uFEFF" + file);
        text("a mark of order in the middle", NO_JSON, file -> file.replaceFirst(",", "\uFEFF,"));
        text("a nought at the end", NO_JSON, file -> file + "\0");
        name("half a letter in a text", HALF, "\"Mud\\ud83dHound\"");
        name("the halves the wrong way round", HALF, "\"\\udc36\\ud83d\"");
        text(
                "half a letter in a name of a field",
                HALF,
                file -> file.replaceFirst("\"name\"", "\"n\\\\ud800\""));
    }

    private static byte[] with(String file, int... inside) {
        byte[] all = file.getBytes(ISO_8859_1);
        int at = file.indexOf("Mud");
        var bytes = new ByteArrayOutputStream();
        bytes.write(all, 0, at);
        for (int one : inside) {
            bytes.write(one);
        }
        bytes.write(all, at, all.length - at);
        return bytes.toByteArray();
    }

    private void tooMuch() {
        name("a number of a million digits", BOUNDS, "9".repeat(1_000_000));
        name("a million digits behind the point", BOUNDS, "0." + "3".repeat(1_000_000));
        name("an exponent of a million digits", BOUNDS, "1e" + "9".repeat(1_000_000));
        name("a text of a million letters", BOUNDS, "\"" + "a".repeat(1_000_000) + "\"");
        name("a hundred thousand brackets deep", BOUNDS, "[".repeat(100_000));
        name("a hundred thousand tables deep", BOUNDS, "{\"a\":".repeat(100_000));
        name("sixty-five deep", BOUNDS, "[".repeat(65) + "]".repeat(65));
        name("a list of a million noughts", BOUNDS, "[0" + ",0".repeat(1_000_000) + "]");
        name("a hundred thousand fields", BOUNDS, fields(100_000));
        text(
                "a name of a million letters",
                BOUNDS,
                file -> file.replaceFirst("\"name\"", "\"" + "n".repeat(1_000_000) + "\""));
        text(
                "spaces up to five megabytes",
                "import.file.too-big",
                file -> " ".repeat(BookFiles.BYTES) + file);
        text("seven thousand rows", "import.file.too-many-rows", file -> many(file, 7_000));
    }

    private static String fields(int many) {
        StringBuilder fields = new StringBuilder("{\"a\": 1");
        for (int number = 0; number < many; number++) {
            fields.append(",\"a").append(number).append("\": 1");
        }
        return fields.append('}').toString();
    }

    private static String many(String file, int rows) {
        int at = file.indexOf('[') + 1;
        return file.substring(0, at) + "{},".repeat(rows) + file.substring(at);
    }

    private void somethingElse() {
        text("nothing", "import.file.empty", file -> " \r\n\t");
        text("a mark of order and nothing else", "import.file.empty", file -> "\uFEFF");
        text("a list of nothing", NO_ROWS, file -> "[]");
        text("a truth", NO_ROWS, file -> "true");
        text("itself as a text", NO_ROWS, file -> quoted(file));
        text("in lists in lists", "import.row.no-table", file -> "[[[" + file + "]]]");
        text(
                "under a name nobody knows",
                "import.row.not-taken",
                file -> "{\"rows\": " + file + "}");
        text("as YAML", NO_JSON, file -> "- name: Mud Hound\n  index: mud-hound\n");
        text("as YAML that laughs", NO_JSON, file -> laughs());
        text(
                "as XML that laughs",
                NO_JSON,
                file -> "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>");
        text(
                "a page that says it is not found",
                NO_JSON,
                file -> "<!DOCTYPE html><title>404</title>");
        text("as a call", NO_JSON, file -> "callback(" + file + ");");
        text("each row on a line of its own", NO_JSON, file -> "{\"a\": 1}\n{\"a\": 2}\n" + file);
        bytes("packed by gzip", NOT_UTF_8, HostileTexts::gzipped);
        bytes("packed without a head", NOT_UTF_8, HostileTexts::deflated);
    }

    private static String quoted(String file) {
        return "\"" + file.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (char one = 'b'; one <= 'i'; one++) {
            laughs.append(one).append(": &").append(one).append(" [");
            laughs.append(("*" + (char) (one - 1) + ", ").repeat(9)).append("]\n");
        }
        return laughs.toString();
    }

    private static byte[] gzipped(String file) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(file.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(String file) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(file.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
