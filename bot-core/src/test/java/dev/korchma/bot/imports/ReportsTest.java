package dev.korchma.bot.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.imports.Reports.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report is kept as long as its book is, and as long as a master may think a book over. */
class ReportsTest {

    private static final HikariDataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Report REPORT = new Report("tales.json", List.of());

    private final Reports reports = new Reports(JDBC);

    @BeforeAll
    static void withoutCampaigns() {
        for (String table : List.of("book_report", "campaign_book")) {
            JDBC.sql("alter table %1$s drop constraint %1$s_space_id_fkey".formatted(table))
                    .update();
        }
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void one_taken_book_and_one_that_is_only_offered() {
        JDBC.sql("delete from book_report").update();
        JDBC.sql("delete from campaign_book").update();
        book("tales", "print-1", true);
        book("songs", "print-2", false);
        reports.keep(1, "tales", "print-0", REPORT, NOW);
        reports.keep(1, "tales", "print-1", REPORT, NOW);
        reports.keep(1, "songs", "print-2", REPORT, NOW);
    }

    private static void book(String id, String print, boolean taken) {
        JDBC.sql(
                        """
                        insert into campaign_book
                          (space_id, id, title, origin, body, fingerprint, taken)
                        values (1, ?, ?, 'BROUGHT', '{}', ?, ?)
                        """)
                .params(id, id, print, taken)
                .update();
    }

    private boolean isKept(String book, String print) {
        return reports.find(1, book, print).isPresent();
    }

    private static int books() {
        return JDBC.sql("select count(*) from campaign_book").query(Integer.class).single();
    }

    @Test
    void what_was_left_goes_and_what_is_played_by_stays() {
        reports.forget(1, "songs", "print-2");
        reports.forget(1, "tales", "print-1");

        assertThat(isKept("songs", "print-2")).isFalse();
        assertThat(isKept("tales", "print-1")).isTrue();
    }

    @Test
    void of_the_editions_of_a_book_the_one_that_is_played_by_has_a_report() {
        reports.keepOnly(1, "tales", "print-1");

        assertThat(isKept("tales", "print-0")).isFalse();
        assertThat(isKept("tales", "print-1")).isTrue();
        assertThat(isKept("songs", "print-2")).isTrue();
    }

    @Test
    void an_offer_nobody_answers_is_swept_after_thirty_days_with_its_book() {
        reports.sweep(NOW.plus(Duration.ofDays(29)));
        assertThat(isKept("songs", "print-2")).isTrue();
        assertThat(books()).isEqualTo(2);

        reports.sweep(NOW.plus(Duration.ofDays(31)));
        assertThat(isKept("songs", "print-2")).isFalse();
        assertThat(isKept("tales", "print-0")).isFalse();
        assertThat(isKept("tales", "print-1")).isTrue();
        assertThat(books()).isEqualTo(1);
    }
}
