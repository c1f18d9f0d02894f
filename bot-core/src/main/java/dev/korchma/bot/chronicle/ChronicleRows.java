package dev.korchma.bot.chronicle;

import dev.korchma.game.journal.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of chronicles. */
@Component
class ChronicleRows {

    /** What has become of one. The names stand in the rows. */
    enum State {
        /** Whoever leads has not said yet. */
        OFFERED,
        POSTED,
        KEPT
    }

    /**
     * One chronicle.
     *
     * @param after it tells of the steps after this one
     * @param last up to this one
     * @param words what whoever leads made of it, line by line; null for what the journal says
     */
    record Row(
            long space,
            UUID id,
            DocumentId encounter,
            long after,
            long last,
            @Nullable String words,
            State state) {}

    private final JdbcClient jdbc;

    ChronicleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Row row, Instant at) {
        jdbc.sql(
                        """
                        insert into chronicle
                          (space_id, id, encounter, after_step, last_step, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(row.space())
                .param(row.id())
                .param(row.encounter().value())
                .param(row.after())
                .param(row.last())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Up to which step a fight has been told of; 0 where it has not. */
    long toldUpTo(long space, DocumentId encounter) {
        return jdbc.sql(
                        """
                        select coalesce(max(last_step), 0) from chronicle
                         where space_id = ? and encounter = ?
                        """)
                .params(space, encounter.value())
                .query(Long.class)
                .single();
    }

    Optional<Row> find(long space, UUID id) {
        return jdbc.sql("select * from chronicle where space_id = ? and id = ?")
                .params(space, id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** As {@link #find}, locked until the end of the transaction. */
    Optional<Row> lock(long space, UUID id) {
        return jdbc.sql("select * from chronicle where space_id = ? and id = ? for update")
                .params(space, id)
                .query((row, _) -> read(row))
                .optional();
    }

    void edit(Row row, String words) {
        jdbc.sql("update chronicle set words = ? where space_id = ? and id = ?")
                .params(words, row.space(), row.id())
                .update();
    }

    void become(Row row, State state) {
        jdbc.sql("update chronicle set state = ? where space_id = ? and id = ?")
                .params(state.name(), row.space(), row.id())
                .update();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("space_id"),
                row.getObject("id", UUID.class),
                new DocumentId(row.getObject("encounter", UUID.class)),
                row.getLong("after_step"),
                row.getLong("last_step"),
                row.getString("words"),
                State.valueOf(row.getString("state")));
    }
}
