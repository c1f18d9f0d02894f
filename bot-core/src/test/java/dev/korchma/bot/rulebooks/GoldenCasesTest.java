package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenCasesTest {

    @TestFactory
    Stream<DynamicTest> every_golden_case_of_every_shipped_pack_comes_out_as_written() {
        return Shipped.IDS.stream().flatMap(GoldenCasesTest::cases);
    }

    private static Stream<DynamicTest> cases(String id) {
        var rules = Shipped.pack(id).system();
        return Golden.files(id).values().stream()
                .flatMap(file -> Golden.cases(file).stream())
                .map(expected ->
                        DynamicTest.dynamicTest(
                                id + ": " + expected.path("case").asString(),
                                () ->
                                        assertThat(Golden.differences(rules, expected))
                                                .isEqualTo(List.of())));
    }
}
