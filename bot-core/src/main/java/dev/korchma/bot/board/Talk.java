package dev.korchma.bot.board;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.people.Whereabouts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Views that stand in a place in the order in which they were opened, each drawn once; what has to
 * be tried again comes later. Their {@link Drawer#isTalk} says so.
 */
@Component
public class Talk {

    private final Views views;
    private final JdbcClient jdbc;
    private final ViewRowMapper rows;
    private final ApplicationEventPublisher publisher;

    Talk(Views views, JdbcClient jdbc, ViewRowMapper rows, ApplicationEventPublisher publisher) {
        this.views = views;
        this.jdbc = jdbc;
        this.rows = rows;
        this.publisher = publisher;
    }

    /** A view waits to be shown. Published inside the transaction. */
    record Opened(long space, long view, Place place) {}

    /** Opens a view that is drawn when the transaction commits. */
    public void open(String kind, Whereabouts where, UUID stream, Map<String, String> subject) {
        long view = views.follow(kind, where, stream, null, subject);
        publisher.publishEvent(new Opened(where.space(), view, where.place()));
    }

    /** The view of one kind that a message of a place shows. */
    public Optional<ViewRow> shownAs(String kind, Place place, String message) {
        return jdbc.sql(
                        ViewRowMapper.COLUMNS
                                + """
                                 where v.kind = ? and v.front = ? and v.place = ? and v.message = ?
                                 order by v.id desc limit 1
                                """)
                .params(kind, place.front(), place.id(), message)
                .query(rows)
                .optional();
    }

    /** Forgets views of one kind; their messages stay as they are. */
    public void forgetBefore(String kind, Instant moment) {
        jdbc.sql("delete from view where kind = ? and opened_at < ?")
                .params(kind, moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
