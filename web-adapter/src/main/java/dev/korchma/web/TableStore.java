package dev.korchma.web;

import dev.korchma.bot.chat.Place;
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
     * @param owner the only seat that may know of it, null for all
     */
    record Spot(Place place, String title, @Nullable UUID owner) {

        boolean isFor(Seat seat) {
            return owner == null || owner.equals(seat.id());
        }
    }

    Optional<Spot> place(String id) {
        return jdbc.sql(
                        """
                        select here.id, here.kind, here.parent, here.seat,
                               coalesce(above.title, here.title) as title
                          from web_place here left join web_place above on above.id = here.parent
                         where here.id = ?
                        """)
                .param(id)
                .query((row, _) ->
                        new Spot(
                                new Place(
                                        WebPlatform.FRONT,
                                        row.getString("id"),
                                        Place.Kind.valueOf(row.getString("kind")),
                                        row.getString("parent")),
                                row.getString("title"),
                                row.getObject("seat", UUID.class)))
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

    /** Opens the place that is one seat's alone; its id is the account the bot knows. */
    void openOwn(Seat seat) {
        transaction.executeWithoutResult(_ ->
                jdbc.sql(
                                """
                                insert into web_place (id, kind, title, nonce, seq, seat)
                                values (?, 'PRIVATE', ?, ?, ?, ?)
                                """)
                        .params(
                                seat.id().toString(),
                                seat.name(),
                                "own-" + seat.id(),
                                nextNumber(),
                                seat.id())
                        .update());
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

    /**
     * Posts a message, or finds the one that was posted with the same nonce. In a place of one seat
     * alone it is for that seat, whoever posts it.
     *
     * @param onlyFor the only seat that sees it, null for everybody in the place
     */
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
                                    select here.id, ?, coalesce(here.seat, ?::uuid), ?::jsonb, ?, ?
                                      from web_place here where here.id = ?
                                    returning id
                                    """)
                            .param(author)
                            .param(onlyFor)
                            .param(json.write(view))
                            .param(nonce)
                            .param(seq)
                            .param(place)
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

    /**
     * The message that carries a control a seat can see, for redrawing it.
     *
     * @param alone whether others must not see it
     */
    Optional<Long> carrying(String token, UUID seat, boolean alone) {
        return jdbc.sql(
                        """
                        select id from web_message
                         where jsonb_path_exists(view, '$.rows[*][*] ? (@.token == $token)',
                                                 jsonb_build_object('token', ?::text))
                           and (seat = ? or (seat is null and not ?))
                         order by id desc limit 1
                        """)
                .params(token, seat, alone)
                .query(Long.class)
                .optional();
    }

    private long nextNumber() {
        return jdbc.sql("update web_change set seq = seq + 1 returning seq")
                .query(Long.class)
                .single();
    }
}
