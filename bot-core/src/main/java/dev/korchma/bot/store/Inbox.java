package dev.korchma.bot.store;

import dev.korchma.bot.chat.DeliveryKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every delivery once: the key is claimed and the outcome written in the transaction of the act.
 */
@Component
public class Inbox {

    private final JdbcClient jdbc;
    private final StoredJson json;

    Inbox(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Takes a delivery. A second transaction with the same key waits here for the first.
     *
     * @return the database's time, or empty when the delivery was taken before
     */
    public Optional<Instant> claim(DeliveryKey key) {
        return jdbc.sql("insert into inbox (key) values (?) on conflict do nothing returning now()")
                .param(key.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    public void settle(DeliveryKey key, Settled settled) {
        jdbc.sql("update inbox set handler = ?, outcome = ?::jsonb where key = ?")
                .params(
                        settled.handler(),
                        json.write(settled.outcome(), Outcome.class),
                        key.value())
                .update();
    }

    /** What came of a delivery taken before. */
    public Optional<Settled> settled(DeliveryKey key) {
        return jdbc.sql("select handler, outcome::text from inbox where key = ?")
                .param(key.value())
                .query((row, _) ->
                        new Settled(row.getString(1), json.read(row.getString(2), Outcome.class)))
                .optional();
    }

    /** An outcome and the name of the handler that can word it. */
    public record Settled(String handler, Outcome outcome) {}

    /** Forgets deliveries no front repeats any more. */
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from inbox where at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
