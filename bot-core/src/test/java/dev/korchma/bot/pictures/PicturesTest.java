package dev.korchma.bot.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.papers.Shelf;
import java.awt.Color;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was drawn is kept once, found by its hash, and forgotten when nobody asks any more. */
class PicturesTest {

    private static final HikariDataSource DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Pictures pictures = new Pictures(JDBC);
    private final Shelf shelf = new Shelf(JDBC);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static Laid words(String text) {
        return Words.of(text, Face.TEXT, 30, Color.BLACK).lay(0, 0, 300, 60);
    }

    private static int kept() {
        return JDBC.sql("select count(*) from picture").query(Integer.class).single();
    }

    @Test
    void the_same_is_kept_once_and_found_by_its_hash() {
        int before = kept();
        String one = pictures.of(words("Bryn"), NOW);

        assertThat(pictures.of(words("Bryn"), NOW)).isEqualTo(one);
        assertThat(pictures.of(words("Torva"), NOW)).isNotEqualTo(one);
        assertThat(kept() - before).isEqualTo(2);
        assertThat(shelf.find(one)).contains(Paint.png(words("Bryn")));
        assertThat(shelf.find("none")).isEmpty();
    }

    @Test
    void what_is_asked_for_stays_and_the_rest_goes_after_ninety_days() {
        String asked = pictures.of(words("asked"), NOW);
        String left = pictures.of(words("left"), NOW);
        Instant later = NOW.plus(Duration.ofDays(80));
        var _ = pictures.of(words("asked"), later);

        pictures.sweep(later);
        assertThat(shelf.find(left)).isPresent();
        pictures.sweep(NOW.plus(Duration.ofDays(91)));
        assertThat(shelf.find(asked)).isPresent();
        assertThat(shelf.find(left)).isEmpty();
    }
}
