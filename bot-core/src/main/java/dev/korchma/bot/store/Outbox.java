package dev.korchma.bot.store;

import dev.korchma.bot.chat.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words to one person outside any answer. Written with the step that wants them said; said
 * afterwards, once.
 */
@Component
public class Outbox {

    /** Something waits. Published inside the transaction. */
    public record Waiting() {}

    /**
     * A letter has to wait until its person opens a way to them. Published inside the transaction.
     *
     * @param about as it was handed in
     */
    public record Held(UUID about) {}

    /**
     * A row taken for sending.
     *
     * @param to the account it goes to first, null for any
     */
    public record Letter(long id, UUID person, @Nullable Address to, View view) {}

    /** An account on a front. */
    public record Address(String front, String account) {}

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final ApplicationEventPublisher publisher;

    Outbox(JdbcClient jdbc, StoredJson json, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.json = json;
        this.publisher = publisher;
    }

    public void whisper(long space, UUID person, View view) {
        whisper(space, person, null, view);
    }

    /** As {@link #whisper}, to one account of the person first. */
    public void whisper(long space, UUID person, @Nullable Address to, View view) {
        keep(space, person, to, view, null);
    }

    /**
     * As {@link #whisper}; when it has to wait, that is {@link Held told}.
     *
     * @param about what it carries
     */
    public void whisper(long space, UUID person, View view, UUID about) {
        keep(space, person, null, view, about);
    }

    private void keep(
            long space, UUID person, @Nullable Address to, View view, @Nullable UUID about) {
        jdbc.sql(
                        """
                        insert into outbox (space_id, person_id, front, account, view, about)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .param(space)
                .param(person)
                .param(to == null ? null : to.front())
                .param(to == null ? null : to.account())
                .param(json.write(view, View.class))
                .param(about)
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
                        returning id, person_id, front, account, view::text
                        """)
                .param("fence", fence)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    private Letter read(ResultSet row) throws SQLException {
        String front = row.getString("front");
        return new Letter(
                row.getLong("id"),
                row.getObject("person_id", UUID.class),
                front == null ? null : new Address(front, row.getString("account")),
                json.read(row.getString("view"), View.class));
    }

    /**
     * Remembers the account a letter is on its way to: if nobody learns how that went, it is tried
     * there again, where the front knows the letter, and nowhere else.
     */
    public void aim(long id, long fence, Address at) {
        jdbc.sql("update outbox set front = ?, account = ? where id = ? and fence = ?")
                .params(at.front(), at.account(), id, fence)
                .update();
    }

    /** Lets a letter wait until its person opens a way to them. */
    @Transactional
    public void hold(long id, long fence) {
        jdbc
                .sql(
                        """
                        update outbox set held = true, front = null, account = null
                         where id = ? and fence = ? returning about
                        """)
                .params(id, fence)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .forEach(about -> publisher.publishEvent(new Held(about)));
    }

    /** The person opened a way: what was held goes out. */
    public void release(UUID person) {
        int released =
                jdbc.sql(
                                """
                                update outbox set held = false where held and person_id in
                                  (select id from person where id = ? or joined_to = ?)
                                """)
                        .params(person, person)
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

    /** Forgets what was sent, and what waited too long for a way. */
    public void forgetBefore(Instant sent, Instant held) {
        jdbc.sql("delete from outbox where sent_at < ? or (held and created_at < ?)")
                .params(sent.atOffset(ZoneOffset.UTC), held.atOffset(ZoneOffset.UTC))
                .update();
    }
}
