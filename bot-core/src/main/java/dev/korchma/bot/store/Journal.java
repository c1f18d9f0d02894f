package dev.korchma.bot.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.store.Ledger.Stride;
import dev.korchma.bot.store.Ledger.Touched;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps of all streams, which only ever grow in number. The latest are kept as they were
 * written, after their commit: boards tell them at once.
 */
@Component
class Journal {

    private record Key(long space, UUID stream, long step) {}

    private record Sought(long space, UUID stream) {}

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final Cache<Key, List<Event>> latest =
            Caffeine.newBuilder()
                    .maximumSize(2_000)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .recordStats()
                    .build();

    Journal(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writes the step after the last one, under the lock of the stream. */
    void append(Stride stride, long number, List<Event> events, Collection<Touched> touched) {
        jdbc.sql(
                        """
                        with counted as (
                          update stream set step = :step where space_id = :space and id = :stream)
                        insert into journal
                          (space_id, stream_id, step, actor, delivery, at, touched, events)
                        values
                          (:space, :stream, :step, :actor, :delivery, :at, :touched::jsonb,
                           :events::jsonb)
                        """)
                .param("space", stride.space())
                .param("stream", stride.stream())
                .param("step", number)
                .param("actor", stride.actor().value())
                .param("delivery", stride.delivery().value())
                .param("at", stride.now().atOffset(ZoneOffset.UTC))
                .param("touched", json.writeAll(touched, Touched.class))
                .param("events", json.writeAll(events, Event.class))
                .update();
        Key key = new Key(stride.space(), stride.stream(), number);
        Committed.then(() -> latest.put(key, List.copyOf(events)));
    }

    /** The events of a stream's steps from one number on, oldest first. */
    List<Event> from(long space, UUID stream, long number) {
        long last = Glance.once(new Sought(space, stream), () -> last(space, stream));
        List<Event> all = new ArrayList<>();
        for (long step = number; step <= last; step++) {
            List<Event> kept = latest.getIfPresent(new Key(space, stream, step));
            if (kept == null) {
                return stored(space, stream, number);
            }
            all.addAll(kept);
        }
        return all;
    }

    /** All steps of a stream, oldest first. */
    List<Ledger.Kept> steps(long space, UUID stream) {
        return jdbc.sql(
                        """
                        select step, actor, events::text from journal
                         where space_id = ? and stream_id = ? order by step
                        """)
                .params(space, stream)
                .query((row, _) -> kept(row))
                .list();
    }

    /** The latest steps of a stream, oldest first. */
    List<Ledger.Kept> latest(long space, UUID stream, int most) {
        return jdbc.sql(
                        """
                        select step, actor, events::text from journal
                         where space_id = ? and stream_id = ? order by step desc limit ?
                        """)
                .params(space, stream, most)
                .query((row, _) -> kept(row))
                .list()
                .reversed();
    }

    private Ledger.Kept kept(ResultSet row) throws SQLException {
        return new Ledger.Kept(
                row.getLong(1),
                new MemberId(row.getObject(2, UUID.class)),
                json.readAll(row.getString(3), Event.class));
    }

    private long last(long space, UUID stream) {
        return jdbc.sql("select step from stream where space_id = ? and id = ?")
                .params(space, stream)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private List<Event> stored(long space, UUID stream, long number) {
        return jdbc
                .sql(
                        """
                        select events::text from journal
                         where space_id = ? and stream_id = ? and step >= ? order by step
                        """)
                .params(space, stream, number)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .flatMap(step -> json.readAll(step, Event.class).stream())
                .toList();
    }
}
