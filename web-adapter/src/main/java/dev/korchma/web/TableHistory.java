package dev.korchma.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened at the table, for a window that knows everything up to some number. Places and
 * messages are read one after the other while others write, so both stop at the same number:
 * without it a message would tell of a place that the window is never told.
 */
@Component
class TableHistory {

    /** Messages of each place that a new window is shown. */
    private static final int LATEST = 300;

    private static final int BATCH = 500;

    private final JdbcClient jdbc;

    TableHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a seat may see after a number, in order; nothing when it has seen all.
     *
     * @param seq 0 for a window that has seen nothing: all places and the latest messages of each
     */
    List<Change.Kept> after(long seq, UUID seat) {
        long now = jdbc.sql("select seq from web_change").query(Long.class).single();
        if (now <= seq) {
            return List.of();
        }
        List<Change.Said> said = seq <= 0 ? latest(now, seat) : messages(seq, now, seat);
        long upTo = seq > 0 && said.size() == BATCH ? said.getLast().seq() : now;
        List<Change.Kept> changes = new ArrayList<>(places(seq, upTo, seat));
        changes.addAll(said);
        changes.sort(Comparator.comparingLong(Change.Kept::seq));
        return changes;
    }

    private List<Change.PlaceOpened> places(long seq, long upTo, UUID seat) {
        return jdbc.sql(
                        """
                        select * from web_place
                         where seq > ? and seq <= ? and (seat is null or seat = ?)
                        """)
                .params(seq, upTo, seat)
                .query((row, _) ->
                        new Change.PlaceOpened(
                                row.getLong("seq"),
                                row.getString("id"),
                                row.getString("kind"),
                                row.getString("title"),
                                row.getString("parent")))
                .list();
    }

    private List<Change.Said> messages(long seq, long upTo, UUID seat) {
        return jdbc.sql(
                        """
                        select * from web_message
                         where seq > ? and seq <= ? and (seat is null or seat = ?)
                         order by seq limit ?
                        """)
                .params(seq, upTo, seat, BATCH)
                .query((row, _) -> said(row))
                .list();
    }

    private List<Change.Said> latest(long upTo, UUID seat) {
        return jdbc.sql(
                        """
                        select m.* from web_place p cross join lateral (
                          select * from web_message
                           where place = p.id and seq <= ? and (seat is null or seat = ?)
                           order by seq desc limit ?) m
                         where p.seat is null or p.seat = ?
                        """)
                .params(upTo, seat, LATEST, seat)
                .query((row, _) -> said(row))
                .list();
    }

    private static Change.Said said(ResultSet row) throws SQLException {
        return new Change.Said(
                row.getLong("seq"),
                row.getLong("id"),
                row.getString("place"),
                row.getString("author"),
                row.getObject("seat", UUID.class),
                row.getString("view"),
                row.getBoolean("edited"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
