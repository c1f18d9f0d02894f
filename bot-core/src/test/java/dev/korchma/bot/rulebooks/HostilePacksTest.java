package dev.korchma.bot.rulebooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Archives of packs made to hurt, or broken: each is answered with what is wrong and where, in both
 * languages.
 */
class HostilePacksTest {

    private static final int MOST_LINES = 201;

    private final Texts texts = new Texts();

    @SuppressWarnings("ArrayRecordComponent") // only handed through
    record Evil(String name, byte[] zip, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Evil> evil() {
        return Stream.of(archives(), names(), yaml()).flatMap(all -> all);
    }

    private static Stream<Evil> archives() {
        byte[] honest = zip(pack());
        byte[] nested = honest;
        for (int i = 0; i < 20; i++) {
            nested = zip(Map.of("inner.zip", nested));
        }
        byte[] heads = new byte[31 * 150_000];
        byte[] head = Arrays.copyOf("PK\3\4\24".getBytes(UTF_8), 31);
        head[26] = 1;
        head[30] = 'a';
        for (int i = 0; i < 150_000; i++) {
            System.arraycopy(head, 0, heads, i * 31, 31);
        }
        byte[] accent = zip(Map.of("\u00e9.yaml", text("a: b")));
        return Stream.of(
                new Evil("noughts", zip(Map.of("pack.yaml", new byte[60 << 20])), "too big"),
                new Evil("twenty in one another", nested, "holds no pack"),
                new Evil("a zip called a pack", zip(Map.of("pack.yaml", honest)), "UTF-8"),
                new Evil("a million heads", heads, "too big"),
                new Evil("locked", bent(honest, zip -> zip[6] |= (byte) 1), "without a password"),
                new Evil("packed strangely", bent(honest, zip -> zip[8] = 99), "no zip archive"),
                new Evil("cut in a head", Arrays.copyOf(honest, 20), "breaks off"),
                new Evil("cut in half", Arrays.copyOf(honest, honest.length / 2), "breaks off"),
                new Evil("names in no letters", bent(accent, zip -> zip[31] = -1), "no zip"),
                new Evil("a head and nothing else", text("PK\3\4"), "breaks off"));
    }

    private static Stream<Evil> names() {
        return Stream.of(
                with("../evil.yaml", "a: b", "leads out"),
                with("/etc/evil.yaml", "a: b", "leads out"),
                with("a\\b.yaml", "a: b", "leads out"),
                with("a".repeat(10_000) + ".yaml", "a: b", "name is too long"),
                with("a/".repeat(5_000) + "b.yaml", "a: b", "name is too long"),
                with("a\0.yaml", "a: b", "nobody sees"),
                with("a\nb.yaml", "a: b", "nobody sees"),
                with("\u202elmay.yaml", "a: b", "nobody sees"),
                with("a\u200b.yaml", "a: b", "nobody sees"),
                with("\u001b[2J.yaml", "a: b", "nobody sees"),
                with("link.yaml", "/etc/passwd", "link.yaml:1:1"),
                new Evil(
                        "twice",
                        bent(
                                zip(Map.of("a.yaml", text("a: b"), "b.yaml", text("a: b"))),
                                zip -> replace(zip, "b.yaml", "a.yaml")),
                        "holds this file twice"));
    }

    private static Stream<Evil> yaml() {
        var laughs = new StringBuilder("a: &a [lol, lol, lol]\n");
        for (char one = 'b'; one <= 'z'; one++) {
            char before = (char) (one - 1);
            laughs.append("%1$s: &%1$s [*%2$s, *%2$s, *%2$s]%n".formatted(one, before));
        }
        var wrong = new StringBuilder();
        for (int line = 0; line < 30_000; line++) {
            wrong.append("k").append(line).append(": 1\n");
        }
        return Stream.of(
                with("laughs.yaml", laughs.toString(), "Anchors"),
                with("itself.yaml", "a: &a [*a]", "Anchors"),
                with("deep.yaml", "a: " + "[".repeat(100_000), "nested deeper"),
                with("tables.yaml", "{a: ".repeat(100_000), "nested deeper"),
                with("scalar.yaml", "a: \"" + "x".repeat(500_000) + "\"", "too long"),
                with("number.yaml", "a: " + "9".repeat(500_000), "too long"),
                with("exponent.yaml", "a: 1e999999999", "exponent.yaml:1:1"),
                with("big.yaml", "#".repeat(600_000), "big.yaml:1:1"),
                with("tag.yaml", "a: !!java.net.URL [\"http://localhost\"]", "tag.yaml:1:"),
                with("python.yaml", "a: !!python/object/apply:os.system [ls]", "python.yaml:1:"),
                with("twice.yaml", "a: 1\na: 2", "twice.yaml:2:1"),
                with("two.yaml", "a: 1\n---\nb: 2", "two.yaml:"),
                with("lines.yaml", wrong.toString(), "only the first 200"),
                with("texts/en-many.yaml", wrong.toString(), "only the first 200"));
    }

    @ParameterizedTest
    @MethodSource("evil")
    void is_answered_with_a_place_and_a_reason(Evil evil) {
        var reports = PackCheck.archive("packs.zip", new ByteArrayInputStream(evil.zip()));

        var problems = reports.stream().flatMap(report -> report.problems().stream()).toList();
        assertThat(problems).hasSizeBetween(1, MOST_LINES);
        var english = new ProblemWords(texts, Language.EN);
        var russian = new ProblemWords(texts, Language.RU);
        assertThat(problems.stream().map(english::line)).anyMatch(s -> s.contains(evil.said()));
        problems.forEach(problem -> {
            String said = english.line(problem);
            assertThat(said).doesNotContain("Exception", "rulebooks.").hasSizeBetween(10, 400);
            assertThat(said.chars()).noneMatch(Character::isISOControl);
            assertThat(russian.line(problem)).matches("(?s).*[а-яё]{3}.*").isNotEqualTo(said);
        });
    }

    private static Evil with(String path, String content, String said) {
        var files = pack();
        files.put(path, text(content));
        String name = path.length() > 30 ? path.substring(0, 30) + "…" : path;
        return new Evil(name, zip(files), said);
    }

    private static Map<String, byte[]> pack() {
        var files = new TreeMap<String, byte[]>();
        Shipped.source("two-dice").files().forEach((path, said) -> files.put(path, text(said)));
        return files;
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] bent(byte[] honest, Consumer<byte[]> how) {
        byte[] bent = honest.clone();
        how.accept(bent);
        return bent;
    }

    private static void replace(byte[] bytes, String from, String to) {
        byte[] old = text(from);
        for (int at = 0; at + old.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + old.length, old, 0, old.length)) {
                System.arraycopy(text(to), 0, bytes, at, old.length);
            }
        }
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
