package dev.korchma.bot;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every test of the store relies on. */
class TestDatabaseTest {

    @Test
    void eachCallGetsItsOwnDatabase() {
        try (var one = TestDatabase.fresh();
                var two = TestDatabase.fresh()) {
            JdbcClient.create(one).sql("CREATE TABLE only_here (id int)").update();
            assertThat(tableExists(one)).isTrue();
            assertThat(tableExists(two)).isFalse();
        }
    }

    @Test
    void sessionsAreNotInUtc() {
        try (var database = TestDatabase.empty()) {
            var zone =
                    JdbcClient.create(database).sql("SHOW TimeZone").query(String.class).single();
            assertThat(zone).isEqualTo("Asia/Kathmandu");
        }
    }

    private static boolean tableExists(DataSource database) {
        return JdbcClient.create(database)
                .sql("SELECT to_regclass('only_here') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }
}
