package dev.korchma.web;

import dev.korchma.bot.chat.View;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Places and messages of the browser table. Every change gets the next number under the lock of one
 * row, so numbers become visible in their order and a reader that knows number N has missed nothing
 * before it; {@link TableHistory} reads them.
 */
@Component
class TableStore {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ViewJson json;

    TableStore(JdbcClient jdbc, TransactionTemplate transaction, ViewJson json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
    }

    /**
     * A place as the table keeps it.
     *
     * @param title of the channel it is or is below
     */
    record Spot(String id, String kind, @Nullable String parent, String title) {}

    Optional<Spot> place(String id) {
        return jdbc.sql(
                        """
                        select here.id, here.kind, here.parent, coalesce(above.title, here.title) as title
                          from web_place here left join web_place above on above.id = here.parent
                         where here.id = ?
                        """)
                .param(id)
                .query((row, _) ->
                        new Spot(
                                row.getString("id"),
                                row.getString("kind"),
                                row.getString("parent"),
                                row.getString("title")))
                .optional();
    }

    /** Opens a channel; one that is there stays as it is. */
    void openChannel(String id, String title) {
        transaction.executeWithoutResult(_ -> {
            if (place(id).isEmpty()) {
                insertPlace(id, "CHANNEL", title, null, "channel-" + id);
            }
        });
    }

    /** Opens a thread, or finds the one that was opened with the same nonce. */
    String openThread(String parent, String title, String nonce) {
        return transaction.execute(_ -> {
            long seq = nextNumber();
            Optional<String> there =
                    jdbc.sql("select id from web_place where nonce = ?")
                            .param(nonce)
                            .query(String.class)
                            .optional();
            if (there.isPresent()) {
                return there.get();
            }
            String id = "t" + Long.toString(seq, 36);
            insertPlace(seq, id, "THREAD", title, parent, nonce);
            return id;
        });
    }

    private void insertPlace(
            String id, String kind, String title, @Nullable String parent, String nonce) {
        insertPlace(nextNumber(), id, kind, title, parent, nonce);
    }

    private void insertPlace(
            long seq, String id, String kind, String title, @Nullable String parent, String nonce) {
        jdbc.sql(
                        """
                        insert into web_place (id, kind, title, parent, nonce, seq)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(kind)
                .param(title)
                .param(parent)
                .param(nonce)
                .param(seq)
                .update();
    }

    /** Posts a message, or finds the one that was posted with the same nonce. */
    long post(
            String place,
            @Nullable String author,
            @Nullable UUID onlyFor,
            View view,
            String nonce) {
        return transaction.execute(_ -> {
            long seq = nextNumber();
            Optional<Long> there =
                    jdbc.sql("select id from web_message where nonce = ?")
                            .param(nonce)
                            .query(Long.class)
                            .optional();
            return there.orElseGet(() ->
                    jdbc.sql(
                                    """
                                    insert into web_message
                                      (place, author, seat, view, nonce, seq)
                                    values (?, ?, ?, ?::jsonb, ?, ?) returning id
                                    """)
                            .param(place)
                            .param(author)
                            .param(onlyFor)
                            .param(json.write(view))
                            .param(nonce)
                            .param(seq)
                            .query(Long.class)
                            .single());
        });
    }

    /** Redraws a message. */
    boolean edit(long id, View view) {
        return Boolean.TRUE.equals(
                transaction.execute(_ ->
                        jdbc.sql(
                                                """
                                                update web_message
                                                   set view = ?::jsonb, edited = true, seq = ?
                                                 where id = ?
                                                """)
                                        .params(json.write(view), nextNumber(), id)
                                        .update()
                                == 1));
    }

    /** The message that carries a control, for redrawing it. */
    Optional<Long> carrying(String token) {
        return jdbc.sql(
                        """
                        select id from web_message
                         where jsonb_path_exists(view, '$.rows[*][*] ? (@.token == $token)',
                                                 jsonb_build_object('token', ?::text))
                         order by id desc limit 1
                        """)
                .param(token)
                .query(Long.class)
                .optional();
    }

    private long nextNumber() {
        return jdbc.sql("update web_change set seq = seq + 1 returning seq")
                .query(Long.class)
                .single();
    }
}
