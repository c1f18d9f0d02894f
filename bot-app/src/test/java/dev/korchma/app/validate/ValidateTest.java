package dev.korchma.app.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.app.ChildProgram;
import dev.korchma.app.Korchma;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    private static final Path PACKS = Path.of("../rule-packs/src/main/resources/packs");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    @TempDir private Path folder;

    @Test
    void a_good_pack_is_one_line_and_zero() {
        assertThat(validate(PACKS.resolve("two-dice").toString())).isZero();
        assertThat(said())
                .containsExactly(
                        "two-dice 1.0.0 is good, and all its 5 golden cases came out as written.");
    }

    @Test
    void every_problem_is_a_line_with_its_place_and_the_end_is_one() throws IOException {
        var pack = spoiled();

        assertThat(validate(pack.toString())).isEqualTo(1);
        assertThat(said())
                .containsExactly(
                        pack
                                + "/pack.yaml:25:8: There is no track “composur”. Did you mean"
                                + " “composure”?",
                        pack
                                + "/pack.yaml:36:50: There is no type of harm “mokery”. Did you"
                                + " mean “mockery”?",
                        "words: 2 problems; golden cases are played once they are mended.");
    }

    @Test
    void the_same_in_russian_by_the_option_or_by_what_the_machine_speaks() throws IOException {
        var pack = spoiled().toString();

        assertThat(validate("--language", "ru", pack)).isEqualTo(1);
        var asked = said();
        out.reset();
        assertThat(run(Map.of("LANG", "ru_RU.UTF-8"), pack)).isEqualTo(1);

        assertThat(asked).isEqualTo(said());
        assertThat(asked.getFirst()).endsWith("Шкалы «composur» нет. Может быть, «composure»?");
        assertThat(asked.getLast())
                .isEqualTo(
                        "Набор words: 2 ошибки; пока они не исправлены, проверочные примеры не"
                                + " разыгрываются.");
    }

    @Test
    void a_golden_case_that_comes_out_otherwise_is_a_problem() throws IOException {
        var pack = copy("two-dice");
        var golden = files(pack.resolve("golden")).getFirst();
        Files.writeString(golden, Files.readString(golden).replace("8>3", "8>4"));

        assertThat(validate(pack.toString())).isEqualTo(1);
        assertThat(said().getFirst())
                .startsWith(golden + ":12:7: “a taunt lands")
                .contains("expected [a attacks b: 6+3=9 landed, b composure 8>4")
                .contains("found [a attacks b: 6+3=9 landed, b composure 8>3");
        assertThat(said().getLast())
                .isEqualTo(
                        "two-dice 1.0.0 can be read: 1 problem with the golden cases, 1 of 5 came"
                                + " out otherwise.");
    }

    @Test
    void several_packs_are_summed_up_and_one_bad_one_is_enough() throws IOException {
        spoiled();
        copy("two-dice");

        assertThat(validate(folder.toString())).isEqualTo(1);
        assertThat(said())
                .contains("2 packs, 1 not good.")
                .anyMatch(line -> line.startsWith(folder.resolve("words") + "/pack.yaml:25:8: "));
    }

    @Test
    void a_zip_is_checked_like_a_folder() throws IOException {
        var zip = zipped(spoiled());

        assertThat(validate(zip.toString())).isEqualTo(1);
        assertThat(said().getFirst()).startsWith(zip + "/words/pack.yaml:25:8: There is no track");
    }

    @Test
    void a_call_that_makes_no_sense_says_what_would() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty")).toString();

        assertThat(refused())
                .isEqualTo(
                        "Name a folder or a zip to check, for instance: validate"
                                + " my-packs. More: validate --help");
        assertThat(refused("--language", "fr", empty))
                .isEqualTo("--language takes one of: en, ru.");
        assertThat(refused("--quiet", empty))
                .isEqualTo("There is no option “--quiet”. There are --language and --help.");
        assertThat(refused(empty)).startsWith("The folder “" + empty + "” holds no pack");
        assertThat(refused(empty + "/nowhere"))
                .isEqualTo("There is no file or folder “" + empty + "/nowhere”.");
        assertThat(refused("--language=ru", empty + "/nowhere"))
                .isEqualTo("Файла или папки «" + empty + "/nowhere» нет.");
        assertThat(said()).isEmpty();
    }

    @Test
    void help_tells_how_it_is_called() {
        assertThat(validate("--help")).isZero();
        assertThat(said()).contains("validate [--language en|ru] folder-or-zip …");
    }

    /** The real program: its exit code reaches a build, and nothing but the answer is printed. */
    @Test
    void the_program_itself_checks_and_starts_nothing() throws Exception {
        var pack = spoiled().toString();
        var environment = Map.of("KORCHMA_DATA", folder.resolve("data").toString());
        try (var program = ChildProgram.start(Korchma.class, environment, "validate", pack)) {
            assertThat(program.rest())
                    .hasSize(3)
                    .first()
                    .asString()
                    .startsWith(pack + "/pack.yaml:25:8: ");
            assertThat(program.exitCode()).isEqualTo(1);
        }
        try (var program = ChildProgram.start(Korchma.class, environment, "validate")) {
            assertThat(program.rest()).hasSize(1);
            assertThat(program.exitCode()).isEqualTo(78);
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private int validate(String... arguments) {
        return run(Map.of(), arguments);
    }

    private int run(Map<String, String> environment, String... arguments) {
        return Validate.run(
                List.of(arguments),
                environment,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private String refused(String... arguments) {
        err.reset();
        assertThat(validate(arguments)).isEqualTo(78);
        return err.toString(UTF_8).strip();
    }

    private List<String> said() {
        return out.toString(UTF_8).lines().toList();
    }

    private Path spoiled() throws IOException {
        var pack = Files.move(copy("two-dice"), folder.resolve("words"));
        var file = pack.resolve("pack.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("out: composure", "out: composur")
                        .replace("type: mockery", "type: mokery"));
        return pack;
    }

    private Path copy(String id) throws IOException {
        var to = folder.resolve(id);
        for (var file : files(PACKS.resolve(id))) {
            var copy = to.resolve(PACKS.resolve(id).relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(file));
        }
        return to;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path zipped(Path pack) throws IOException {
        var zip = folder.resolve("packs.zip");
        try (var to = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files(pack)) {
                to.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                to.write(Files.readAllBytes(file));
                to.closeEntry();
            }
        }
        return zip;
    }
}
