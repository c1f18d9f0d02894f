package dev.korchma.bot.board;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.bot.text.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of views. */
@Component
public class Views {

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final ViewRowMapper rows;
    private final ApplicationEventPublisher publisher;

    Views(
            JdbcClient jdbc,
            StoredJson json,
            ViewRowMapper rows,
            ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
        this.publisher = publisher;
    }

    /**
     * Opens a view that follows a stream, in the transaction of the step that wants it.
     *
     * @param thread title of a thread of its own, null to stand in the place itself
     */
    public long follow(
            String kind,
            Whereabouts where,
            UUID stream,
            @Nullable String thread,
            Map<String, String> subject) {
        return insert(kind, where, stream, thread, where.language(), null, subject);
    }

    /** As {@link #follow}, for one person alone: its controls are theirs. */
    public long followAlone(
            String kind,
            Whereabouts where,
            UUID stream,
            Person person,
            Map<String, String> subject) {
        return insert(kind, where, stream, null, person.language(), person.id(), subject);
    }

    /**
     * As {@link #followAlone}, in a thread of that person's own; in their private chat where there
     * can be none.
     *
     * @param where the channel the thread hangs under
     */
    public long followAside(
            String kind,
            Whereabouts where,
            UUID stream,
            Person person,
            String thread,
            Map<String, String> subject) {
        return insert(kind, where, stream, thread, person.language(), person.id(), subject);
    }

    /** The view of a kind that was opened last for a stream. */
    public Optional<ViewRow> newest(long space, UUID stream, String kind) {
        return jdbc.sql(
                        ViewRowMapper.COLUMNS
                                + """
                                 where v.space_id = ? and v.stream_id = ? and v.kind = ?
                                 order by v.id desc limit 1
                                """)
                .params(space, stream, kind)
                .query(rows)
                .optional();
    }

    /** All views of a kind of a stream, the oldest first. */
    public List<ViewRow> all(long space, UUID stream, String kind) {
        return jdbc.sql(
                        ViewRowMapper.COLUMNS
                                + """
                                 where v.space_id = ? and v.stream_id = ? and v.kind = ?
                                 order by v.id
                                """)
                .params(space, stream, kind)
                .query(rows)
                .list();
    }

    /** A view is about something else after a step, be it settled: it is drawn once more. */
    public void isAbout(ViewRow row, Map<String, String> subject, long step) {
        jdbc.sql(
                        """
                        update view set subject = ?::jsonb, wanted = ?, shown = least(shown, ?)
                         where space_id = ? and id = ?
                        """)
                .param(json.write(subject, Map.class))
                .params(step, step - 1)
                .params(row.space(), row.id())
                .update();
    }

    /**
     * As the other one, without any step: it is drawn once more soon after the commit. What is
     * settled stays as it is.
     */
    public void isAbout(ViewRow row, Map<String, String> subject) {
        UUID stream = row.stream();
        if (stream != null && row.wanted() != Showing.FOR_EVER) {
            isAbout(row, subject, row.wanted() + 1);
            publisher.publishEvent(new Announced(row.space(), stream));
        }
    }

    /** A view waits to be drawn without any step. Published inside the transaction. */
    record Announced(long space, UUID stream) {}

    /** Opens a view that follows nothing: it is posted once, soon after the commit. */
    public void announce(String kind, Whereabouts where, Map<String, String> subject) {
        UUID alone = UUID.randomUUID();
        insert(kind, where, alone, null, where.language(), null, subject);
        publisher.publishEvent(new Announced(where.space(), alone));
    }

    /** As {@link #announce}, for one person alone: its controls are theirs. */
    public void announceAlone(
            String kind, Whereabouts where, Person person, Map<String, String> subject) {
        UUID alone = UUID.randomUUID();
        insert(kind, where, alone, null, person.language(), person.id(), subject);
        publisher.publishEvent(new Announced(where.space(), alone));
    }

    /** Opens a view that follows a stream, without any step: it is posted soon after the commit. */
    public void show(String kind, Whereabouts where, UUID stream, Map<String, String> subject) {
        follow(kind, where, stream, null, subject);
        publisher.publishEvent(new Announced(where.space(), stream));
    }

    /** Opens a dialog with one person, or with all. Nothing draws it by itself. */
    long dialog(
            String kind,
            Whereabouts where,
            @Nullable UUID person,
            Language language,
            Map<String, String> subject) {
        return insert(kind, where, null, null, language, person, subject);
    }

    public Optional<ViewRow> find(long space, long id) {
        return jdbc.sql(ViewRowMapper.COLUMNS + " where v.space_id = ? and v.id = ?")
                .params(space, id)
                .query(rows)
                .optional();
    }

    /** As {@link #find}, locked until the end of the transaction. */
    public Optional<ViewRow> lock(long space, long id) {
        return jdbc.sql(
                        ViewRowMapper.COLUMNS
                                + " where v.space_id = ? and v.id = ? for update of v")
                .params(space, id)
                .query(rows)
                .optional();
    }

    /** Where the views of one kind of a stream stand. */
    public List<Place> places(long space, UUID stream, String kind) {
        return jdbc.sql(
                        ViewRowMapper.COLUMNS
                                + " where v.space_id = ? and v.stream_id = ? and v.kind = ? order by"
                                + " v.id")
                .params(space, stream, kind)
                .query((row, _) -> ViewRowMapper.place(row))
                .list();
    }

    /** Keeps what the controls stand for before anybody can see them. */
    public void offer(long space, long id, Offers offers) {
        jdbc.sql(
                        """
                        update view set guard = ?, choices = ?::jsonb
                         where space_id = ? and id = ?
                        """)
                .params(offers.guard(), json.writeAll(offers.choices(), Choice.class), space, id)
                .update();
    }

    /** From now on a view is about something else. */
    void isAbout(long space, long id, Map<String, String> subject) {
        jdbc.sql("update view set subject = ?::jsonb where space_id = ? and id = ?")
                .params(json.write(subject, Map.class), space, id)
                .update();
    }

    public void close(long space, long id) {
        jdbc.sql("update view set guard = 'closed', choices = '[]' where space_id = ? and id = ?")
                .params(space, id)
                .update();
    }

    /** Forgets questions nobody answered. */
    public int forgetDialogsBefore(Instant moment) {
        return jdbc.sql("delete from view where stream_id is null and opened_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was shown of something in a place stays as it is: something newer stands there. */
    public void leave(String kind, Whereabouts where, UUID stream) {
        jdbc.sql(
                        """
                        delete from view
                         where space_id = ? and stream_id = ? and kind = ? and front = ? and place = ?
                        """)
                .params(where.space(), stream, kind)
                .params(where.place().front(), where.place().id())
                .update();
    }

    private long insert(
            String kind,
            Whereabouts where,
            @Nullable UUID stream,
            @Nullable String thread,
            Language language,
            @Nullable UUID person,
            Map<String, String> subject) {
        return jdbc.sql(
                        """
                        insert into view
                          (space_id, stream_id, kind, front, place, thread, language, person_id,
                           subject)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) returning id
                        """)
                .param(where.space())
                .param(stream)
                .param(kind)
                .param(where.place().front())
                .param(where.place().id())
                .param(thread)
                .param(language.name())
                .param(person)
                .param(json.write(subject, Map.class))
                .query(Long.class)
                .single();
    }
}
