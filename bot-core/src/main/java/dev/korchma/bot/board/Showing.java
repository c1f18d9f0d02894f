package dev.korchma.bot.board;

import dev.korchma.bot.chat.Place;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes in the rows of views what of them is shown, and finds those that show too little. */
@Component
class Showing {

    /** Wanted and shown by a view that will never change again: every step to come. */
    static final long FOR_EVER = Long.MAX_VALUE;

    private final JdbcClient jdbc;
    private final ViewRowMapper rows;

    Showing(JdbcClient jdbc, ViewRowMapper rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A stream of a space. */
    record Followed(long space, UUID stream) {}

    /** The fronts on which a stream has views that show less than they should. */
    List<String> frontsBehind(long space, UUID stream) {
        return jdbc.sql(
                        """
                        select distinct front from view
                         where space_id = ? and stream_id = ? and shown < wanted
                        """)
                .params(space, stream)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The views of a stream on one front that show less than they should. */
    List<ViewRow> behind(long space, UUID stream, String front) {
        return jdbc.sql(
                        ViewRowMapper.COLUMNS
                                + """
                                 where v.space_id = ? and v.stream_id = ? and v.front = ?
                                   and v.shown < v.wanted
                                 order by v.id
                                """)
                .params(space, stream, front)
                .query(rows)
                .list();
    }

    List<ViewRow> waiting(int most) {
        return jdbc.sql(
                        ViewRowMapper.COLUMNS
                                + " where v.shown < v.wanted and v.stream_id is not null order by"
                                + " v.space_id, v.id limit ?")
                .param(most)
                .query(rows)
                .list();
    }

    void standsIn(ViewRow row, Place thread) {
        jdbc.sql("update view set place = ?, thread = null where space_id = ? and id = ?")
                .params(thread.id(), row.space(), row.id())
                .update();
    }

    void posting(ViewRow row, String mark, int posts) {
        jdbc.sql(
                        """
                        update view set message = null, hash = ?, posts = ?
                         where space_id = ? and id = ?
                        """)
                .params(mark, posts, row.space(), row.id())
                .update();
    }

    void shown(ViewRow row, String message, String hash, int posts) {
        jdbc.sql(
                        """
                        update view set message = ?, hash = ?, posts = ?, shown = greatest(shown, ?)
                         where space_id = ? and id = ?
                        """)
                .params(message, hash, posts, row.wanted(), row.space(), row.id())
                .update();
    }

    /**
     * What is shown now is shown for ever, unless something happened since the row was read; a view
     * nobody could be shown is tried anew.
     */
    void settle(ViewRow row) {
        jdbc.sql(
                        """
                        update view set wanted = ?, shown = ?
                         where space_id = ? and id = ? and message is not null and hash <> ''
                           and wanted = ?
                        """)
                .params(FOR_EVER, FOR_EVER, row.space(), row.id(), row.wanted())
                .update();
    }

    /**
     * Nothing can be shown there; the next step tries anew. A message that was there may well be
     * there still: forgotten, it would stand there twice when the place opens again.
     */
    void shutOut(ViewRow row) {
        jdbc.sql(
                        """
                        update view set message = ?, hash = '', shown = greatest(shown, ?)
                         where space_id = ? and id = ?
                        """)
                .param(row.message())
                .params(row.wanted(), row.space(), row.id())
                .update();
    }

    /** What could not be shown in a place or in one of its threads wants showing again. */
    boolean reopened(String front, String place) {
        return jdbc.sql(
                                """
                                update view set shown = least(shown, wanted - 1)
                                 where front = ? and stream_id is not null and hash = ''
                                   and (place = ? or place in
                                     (select id from place where front = ? and parent = ?))
                                """)
                        .params(front, place, front, place)
                        .update()
                > 0;
    }

    /** Lets every view of a stream that was shown be drawn once more. */
    void showAnew(long space, UUID stream) {
        jdbc.sql(
                        """
                        update view set shown = wanted - 1
                         where space_id = ? and stream_id = ? and shown = wanted
                        """)
                .params(space, stream)
                .update();
    }

    /** What waits for somebody in a place that was shut until now wants showing again. */
    List<Followed> unseen(UUID person, Place place) {
        return followed(
                jdbc.sql(
                                """
                                update view set shown = least(shown, wanted - 1)
                                 where person_id = ? and front = ? and place = ?
                                   and stream_id is not null and hash = ''
                                returning space_id, stream_id
                                """)
                        .params(person, place.front(), place.id()));
    }

    /** The messages of a place are gone: those with controls want posting anew. */
    List<Followed> vanished(String front, String place) {
        return followed(
                jdbc.sql(
                                """
                                update view set message = null, hash = '', posts = posts + 1,
                                       shown = wanted - 1
                                 where front = ? and place = ? and stream_id is not null
                                   and message is not null and choices <> '[]'
                                returning space_id, stream_id
                                """)
                        .params(front, place));
    }

    private static List<Followed> followed(JdbcClient.StatementSpec touched) {
        return touched
                .query((row, _) ->
                        new Followed(
                                row.getLong("space_id"), row.getObject("stream_id", UUID.class)))
                .list()
                .stream()
                .distinct()
                .toList();
    }
}
