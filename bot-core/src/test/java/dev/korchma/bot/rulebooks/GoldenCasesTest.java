package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenCasesTest {

    @TestFactory
    Stream<DynamicTest> every_golden_case_of_every_shipped_pack_comes_out_as_written() {
        return Shipped.IDS.stream().flatMap(GoldenCasesTest::cases);
    }

    @TestFactory
    Stream<DynamicTest> every_pack_of_the_folder_named_by_packs_is_good_and_plays_as_written() {
        var folder = System.getProperty("packs", "");
        if (folder.isEmpty()) {
            return Stream.of(
                    DynamicTest.dynamicTest(
                            "no folder named by -Dpacks=",
                            () -> Assumptions.abort("no folder named by -Dpacks=")));
        }
        return PackFolder.inside(Path.of(folder)).stream()
                .flatMap(pack -> cases(pack.name(), pack.source(), goldenIn(folder, pack.name())));
    }

    private static List<String> goldenIn(String folder, String id) {
        var golden = Path.of(folder, id, "golden");
        if (!Files.isDirectory(golden)) {
            return List.of();
        }
        try (var files = Files.list(golden)) {
            return files.sorted().map(GoldenCasesTest::text).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<DynamicTest> cases(String id) {
        return cases(id, Shipped.source(id), List.copyOf(Golden.files(id).values()));
    }

    private static Stream<DynamicTest> cases(String id, PackSource source, List<String> files) {
        var rules = new VariedRules(Shipped.read(source));
        return files.stream()
                .flatMap(file -> Golden.cases(file).stream())
                .map(expected ->
                        DynamicTest.dynamicTest(
                                id + ": " + expected.path("case").asString(),
                                () ->
                                        assertThat(Golden.differences(rules, expected))
                                                .isEqualTo(List.of())));
    }
}
