package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables that people sat at before everybody had a place of their own. */
class OldTablesTest {

    private static final String BEFORE_OWN_PLACES = "4020";

    @Test
    void whoSatThereIsToldOfTheirOwnPlaceWhenTheyComeBack() {
        try (HikariDataSource database = TestDatabase.empty()) {
            Flyway.configure().dataSource(database).target(BEFORE_OWN_PLACES).load().migrate();
            JdbcClient jdbc = JdbcClient.create(database);
            UUID max = seat(jdbc, "Max");
            UUID lia = seat(jdbc, "Lia");
            jdbc.sql(
                            "insert into web_place (id, kind, title, seq) values ('tavern', 'CHANNEL', 'T', 1)")
                    .update();
            jdbc.sql(
                            """
                            insert into web_message (place, seat, view, nonce, seq)
                            values ('tavern', ?, '{"blocks": []}', 'old', 7)
                            """)
                    .param(max)
                    .update();
            jdbc.sql("update web_change set seq = 7").update();

            Flyway.configure().dataSource(database).load().migrate();

            TableHistory history = new TableHistory(jdbc);
            assertThat(history.after(7, max))
                    .singleElement()
                    .isEqualTo(new Change.PlaceOpened(8, max.toString(), "PRIVATE", "Max", null));
            assertThat(history.after(7, lia))
                    .singleElement()
                    .isEqualTo(new Change.PlaceOpened(9, lia.toString(), "PRIVATE", "Lia", null));
            assertThat(history.after(0, max))
                    .extracting(Change.Kept::seq)
                    .containsExactly(1L, 7L, 8L);
            assertThat(history.after(9, max)).isEmpty();
        }
    }

    private static UUID seat(JdbcClient jdbc, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into web_seat (id, name, token, language, made_at)
                        values (?, ?, ?, 'EN', timestamp '2026-01-01' + ? * interval '1 day')
                        """)
                .params(
                        id,
                        name,
                        id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        name.equals("Max") ? 1 : 2)
                .update();
        return id;
    }
}
