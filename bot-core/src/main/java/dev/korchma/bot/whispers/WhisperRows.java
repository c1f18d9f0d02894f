package dev.korchma.bot.whispers;

import dev.korchma.game.journal.MemberId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who whispered to whom. The words stand in the letter and nowhere else. */
@Component
class WhisperRows {

    /** One whisper. */
    record Row(long space, UUID id, MemberId speaker, MemberId hearer) {}

    private final JdbcClient jdbc;

    WhisperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Row row, Instant at) {
        jdbc.sql(
                        """
                        insert into whisper (space_id, id, speaker, hearer, at)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(row.space())
                .param(row.id())
                .param(row.speaker().value())
                .param(row.hearer().value())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that a whisper has to wait; empty when that was known, or when it is none of ours. */
    Optional<Row> waits(UUID id) {
        return jdbc.sql(
                        """
                        update whisper set waits = true where id = ? and not waits
                        returning space_id, speaker, hearer
                        """)
                .param(id)
                .query((row, _) ->
                        new Row(
                                row.getLong(1),
                                id,
                                new MemberId(row.getObject(2, UUID.class)),
                                new MemberId(row.getObject(3, UUID.class))))
                .optional();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from whisper where at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
