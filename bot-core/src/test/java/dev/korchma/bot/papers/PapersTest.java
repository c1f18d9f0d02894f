package dev.korchma.bot.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.chat.Block;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that go out are kept once, found by their hash, and forgotten in time. */
class PapersTest {

    private static final HikariDataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Papers papers = new Papers(JDBC);
    private final Shelf shelf = new Shelf(JDBC);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void the_same_text_is_kept_once_under_whatever_name() {
        Block.Paper one = papers.of("bryn.json", "{\"имя\": 1}", NOW);
        Block.Paper again = papers.of("again.json", "{\"имя\": 1}", NOW);

        assertThat(again.hash()).isEqualTo(one.hash());
        assertThat(papers.of("bryn.json", "{}", NOW).hash()).isNotEqualTo(one.hash());
        assertThat(shelf.find(one.hash()))
                .contains("{\"имя\": 1}".getBytes(StandardCharsets.UTF_8));
        assertThat(shelf.find("none")).isEmpty();
    }

    @Test
    void what_nobody_asks_for_is_forgotten_after_ninety_days() {
        Block.Paper asked = papers.of("a.json", "asked", NOW);
        Block.Paper left = papers.of("b.json", "left", NOW);
        var _ = papers.of("a.json", "asked", NOW.plus(Duration.ofDays(80)));

        papers.sweep(NOW.plus(Duration.ofDays(91)));
        assertThat(shelf.find(asked.hash())).isPresent();
        assertThat(shelf.find(left.hash())).isEmpty();
    }

    @Test
    void nothing_and_too_much_are_no_files() {
        String much = "x".repeat(Papers.MOST_BYTES + 1);
        assertThatThrownBy(() -> papers.of("a.json", much, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> papers.of("a.json", "", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_are_what_every_machine_takes() {
        assertThat(FileNames.of("Торва Железный Лоб", "hero")).isEqualTo("torva-zeleznyj-lob");
        assertThat(FileNames.of("Élan d'Or", "hero")).isEqualTo("elan-dor");
        assertThat(FileNames.of("../../etc/passwd", "hero")).isEqualTo("etc-passwd");
        assertThat(FileNames.of("🙂", "hero")).isEqualTo("hero");
        assertThat(FileNames.of("a".repeat(90) + "-", "hero")).hasSize(40);
        assertThatThrownBy(() -> new Block.Paper("h", "../a.json"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Block.Paper("h", "a.exe"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
