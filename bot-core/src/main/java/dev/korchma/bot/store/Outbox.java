package dev.korchma.bot.store;

import dev.korchma.bot.chat.View;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Words to one person outside any answer. Written with the step that wants them said; said
 * afterwards, once.
 */
@Component
public class Outbox {

    /** Something waits. Published inside the transaction. */
    public record Waiting() {}

    /** A row taken for sending. */
    public record Letter(long id, UUID person, View view) {}

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final ApplicationEventPublisher publisher;

    Outbox(JdbcClient jdbc, StoredJson json, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.json = json;
        this.publisher = publisher;
    }

    public void whisper(long space, UUID person, View view) {
        jdbc.sql("insert into outbox (space_id, person_id, view) values (?, ?, ?::jsonb)")
                .params(space, person, json.write(view, View.class))
                .update();
        publisher.publishEvent(new Waiting());
    }

    /** A number above that of every sender before. */
    public long nextFence() {
        return jdbc.sql("select nextval('fence')").query(Long.class).single();
    }

    /** Takes what waits; rows another sender of a later fence took stay with it. */
    public List<Letter> take(long fence, int most) {
        return jdbc.sql(
                        """
                        update outbox set fence = :fence where id in (
                          select id from outbox where sent_at is null and not held and fence <= :fence
                           order by id limit :most for update skip locked)
                        returning id, person_id, view::text
                        """)
                .param("fence", fence)
                .param("most", most)
                .query((row, _) ->
                        new Letter(
                                row.getLong(1),
                                row.getObject(2, UUID.class),
                                json.read(row.getString(3), View.class)))
                .list();
    }

    /** Lets a letter wait until its person opens a way to them. */
    public void hold(long id, long fence) {
        jdbc.sql("update outbox set held = true where id = ? and fence = ?")
                .params(id, fence)
                .update();
    }

    /** The person opened a way: what was held goes out. */
    public void release(UUID person) {
        int released =
                jdbc.sql("update outbox set held = false where person_id = ? and held")
                        .param(person)
                        .update();
        if (released > 0) {
            publisher.publishEvent(new Waiting());
        }
    }

    public void sent(long id, long fence) {
        jdbc.sql("update outbox set sent_at = now() where id = ? and fence = ?")
                .params(id, fence)
                .update();
    }
}
