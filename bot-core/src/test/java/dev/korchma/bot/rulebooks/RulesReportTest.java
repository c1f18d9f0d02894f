package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules-report.md} is what our engine makes of our pack; {@code -Dreport=write} writes
 * it anew.
 */
class RulesReportTest {

    private static final Path PAGE = Path.of("../docs/rules-report.md");

    private final Pack pack = Shipped.pack("5e");
    private final RulesReport report = new RulesReport(pack);

    @Test
    void what_does_not_follow_from_the_rules_is_known_and_has_its_reason() {
        assertThat(report.odd().stream().map(RulesReport::key))
                .containsExactlyInAnyOrderElementsOf(OddNumbers.reasons().keySet());
    }

    @Test
    void the_tables_of_the_classes_agree() throws IOException {
        var rows = ClassTables.compare(pack.system());

        assertThat(rows).extracting(ClassTables.Row::of).hasSize(12);
        assertThat(rows).flatExtracting(ClassTables.Row::differences).isEmpty();
    }

    @Test
    void the_page_says_what_comes_out() throws IOException {
        var page =
                report.page(ClassTables.compare(pack.system()), SlotTables.compare(pack.system()));
        if ("write".equals(System.getProperty("report"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
