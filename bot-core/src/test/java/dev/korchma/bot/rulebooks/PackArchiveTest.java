package dev.korchma.bot.rulebooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives from people, some of whom mean no good. */
@Timeout(20)
class PackArchiveTest {

    private final Texts texts = new Texts();

    @Test
    void a_pack_is_found_at_the_top_in_its_folder_and_deeper() throws IOException {
        for (var folder : List.of("", "two-dice/", "repository-main/packs/two-dice/")) {
            assertThat(checked(zip(pack(folder))))
                    .singleElement()
                    .satisfies(report -> {
                        assertThat(said(report)).isEmpty();
                        assertThat(report.cases()).isEqualTo(5);
                    });
        }
    }

    @Test
    void several_packs_in_one_archive_are_each_checked() throws IOException {
        var files = pack("one/");
        files.putAll(pack("two/"));

        assertThat(checked(zip(files))).extracting(PackReport::name).containsExactly("one", "two");
    }

    @Test
    void what_is_no_yaml_is_left_alone() throws IOException {
        var files = pack("two-dice/");
        files.put("two-dice/README.md", "Words.");
        files.put("two-dice/cover.png", "\0\1\2");
        files.put("__MACOSX/two-dice/._pack.yaml", "\0\1\2");
        files.put("two-dice/more.zip", "PK");

        assertThat(checked(zip(files))).singleElement().matches(PackReport::isGood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.yaml",
                "two-dice/../../evil.yaml",
                "/etc/evil.yaml",
                "..\\evil.yaml",
                "C:\\evil.yaml",
                "C:/evil.yaml",
                "./evil.yaml"
            })
    void a_name_that_leads_elsewhere_is_refused(String name) throws IOException {
        var files = pack("two-dice/");
        files.put(name, "a: b");

        assertThat(checked(zip(files)))
                .singleElement()
                .extracting(this::said)
                .asString()
                .contains("leads out of the archive", name);
    }

    @Test
    void a_bomb_is_not_unpacked_to_its_end() throws IOException {
        var zeros = new byte[64 * 1024 * 1024];
        Arrays.fill(zeros, (byte) '#');

        for (var name : List.of("pack.yaml", "picture.png")) {
            assertRefused(zip(Map.of(name, zeros), Deflater.BEST_COMPRESSION), "too big");
        }
    }

    @Test
    void ten_thousand_files_are_not_looked_at() throws IOException {
        var files = new TreeMap<String, String>();
        for (int number = 0; number < 10_000; number++) {
            files.put("pack/f" + number + ".yaml", "");
        }

        assertRefused(zip(files), "too big");
    }

    @Test
    void more_files_than_a_pack_may_have_are_told() throws IOException {
        var files = pack("");
        for (int number = 0; number < 300; number++) {
            files.put("f" + number + ".yaml", "");
        }

        assertRefused(zip(files), "at most 256 files");
    }

    @Test
    void an_archive_that_is_big_in_itself_is_not_read_to_its_end() throws IOException {
        var noise = new byte[6 * 1024 * 1024];
        new Random(7).nextBytes(noise);

        assertRefused(zip(Map.of("noise.bin", noise), Deflater.NO_COMPRESSION), "too big");
    }

    @Test
    void what_is_no_archive_or_breaks_off_is_refused() throws IOException {
        assertRefused("format: 1".getBytes(UTF_8), "no zip archive");
        assertRefused(new byte[0], "no zip archive");
        var whole = zip(pack(""));
        assertRefused(Arrays.copyOf(whole, 1_500), "breaks off");
    }

    @Test
    void an_archive_cut_or_bent_anywhere_gets_an_answer() throws IOException {
        var whole = zip(pack("two-dice/"));
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            var bent = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int flips = random.nextInt(4); flips > 0; flips--) {
                bent[random.nextInt(bent.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(checked(bent)).isNotEmpty();
        }
    }

    @Test
    void an_archive_without_a_pack_says_what_a_pack_is() throws IOException {
        assertRefused(zip(Map.of("readme.md", "Hello.")), "pack.yaml");
    }

    @Test
    void letters_that_are_no_utf_8_are_found_with_their_line() throws IOException {
        var files = new TreeMap<String, byte[]>();
        pack("").forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
        files.put(
                "texts/ru.yaml", "wit: ok\nbard: \u0416".getBytes(Charset.forName("windows-1251")));

        assertThat(checked(zip(files, Deflater.DEFAULT_COMPRESSION)))
                .singleElement()
                .extracting(this::said)
                .asString()
                .contains("texts/ru.yaml:2:1: From here on the file is not written in UTF-8");
    }

    @Test
    void yaml_that_wants_to_grow_or_to_go_deep_is_refused() throws IOException {
        var laughs = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char one = 'b'; one <= 'j'; one++) {
            char before = (char) (one - 1);
            var nine = ("*" + before + ", ").repeat(9);
            laughs.append(one + ": &" + one + " [" + nine.substring(0, nine.length() - 2) + "]\n");
        }
        var bombs =
                Map.of(
                        laughs.toString(),
                        "Anchors",
                        "a: " + "[".repeat(100_000),
                        "nested deeper",
                        "{a: ".repeat(100_000),
                        "nested deeper",
                        "a: " + "9".repeat(500_000),
                        "too long",
                        "a: \"" + "x".repeat(500_000) + "\"",
                        "too long",
                        "- ".repeat(200_000),
                        "nested deeper");
        for (var bomb : bombs.entrySet()) {
            var files = pack("");
            files.put("bomb.yaml", bomb.getKey());
            assertRefused(zip(files), bomb.getValue());
            files.remove("bomb.yaml");
            files.put("golden/bomb.yaml", bomb.getKey());
            assertRefused(zip(files), bomb.getValue());
        }
    }

    private void assertRefused(byte[] archive, String sentence) {
        assertThat(checked(archive))
                .singleElement()
                .extracting(this::said)
                .asString()
                .as(sentence)
                .contains(sentence);
    }

    private List<PackReport> checked(byte[] archive) {
        return PackCheck.archive("packs.zip", new ByteArrayInputStream(archive));
    }

    private List<String> said(PackReport report) {
        var words = new ProblemWords(texts, Language.EN);
        return report.problems().stream().map(words::line).toList();
    }

    private static Map<String, String> pack(String folder) {
        var files = new TreeMap<String, String>();
        Shipped.source("two-dice")
                .files()
                .forEach((path, content) -> files.put(folder + path, content));
        Golden.files("two-dice")
                .forEach((path, content) ->
                        files.put(folder + path.substring(path.indexOf('/') + 1), content));
        return files;
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return zip(bytes, Deflater.DEFAULT_COMPRESSION);
    }

    private static byte[] zip(Map<String, byte[]> files, int level) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
