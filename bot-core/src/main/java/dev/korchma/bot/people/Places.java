package dev.korchma.bot.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Languages;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.store.Committed;
import dev.korchma.bot.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Places and the spaces behind them: every place has a tavern from its first minute. */
@Component
public class Places implements Languages {

    static final String ROW =
            "select front, id, kind, parent, space_id, stream_id, language from place";

    private record Key(String front, String id) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PlaceTitles titles;

    private record Opened(long space, UUID stream, String front, String channel) {}

    /** Once opened a thread is that of its stream for ever. */
    private final Cache<Opened, Place> threads =
            Caffeine.newBuilder()
                    .maximumSize(20_000)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .recordStats()
                    .build();

    private final Cache<Key, Whereabouts> known =
            Caffeine.newBuilder()
                    .maximumSize(20_000)
                    // Another instance may have moved a place to another table meanwhile.
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .recordStats()
                    .build();

    Places(JdbcClient jdbc, TransactionTemplate transaction, PlaceTitles titles) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.titles = titles;
    }

    /**
     * What a place belongs to. A place never seen before gets its parent's space, that of its
     * community, or a tavern of its own, in the language of whoever spoke there first.
     */
    public Whereabouts find(Envelope envelope, Language first) {
        Whereabouts found = find(envelope.place(), first, envelope.around().community());
        titles.seen(envelope);
        return found;
    }

    /** As {@link #find(Envelope, Language)}, for a place whose community is known already. */
    public Whereabouts find(Place place, Language first) {
        return find(place, first, null);
    }

    private Whereabouts find(Place place, Language first, @Nullable String community) {
        Key key = new Key(place.front(), place.id());
        Whereabouts found = known.getIfPresent(key);
        if (found == null) {
            found = stored(place).orElseGet(() -> settle(place, first, community));
            known.put(key, found);
        }
        return found;
    }

    /** Where an earlier conversation took place. */
    public Optional<Whereabouts> find(String front, String id) {
        return Optional.ofNullable(known.getIfPresent(new Key(front, id)))
                .or(() -> stored(Place.channel(front, id)));
    }

    /** The channel above a thread; any other place itself. */
    public Whereabouts above(Whereabouts where) {
        Place place = where.place();
        String parent = place.parent();
        return parent == null
                ? where
                : find(Place.channel(place.front(), parent), where.language()).in(where.space());
    }

    @Override
    public Optional<String> spokenIn(String front, String place) {
        return find(front, place).map(where -> where.language().tag());
    }

    /** Writes down that a thread was opened for a stream. */
    public void bind(Place thread, long space, UUID stream, Language language) {
        jdbc.sql(
                        """
                        insert into place (front, id, kind, parent, space_id, stream_id, language)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (front, id) do update
                          set stream_id = excluded.stream_id, kind = excluded.kind,
                              parent = excluded.parent
                        """)
                .param(thread.front())
                .param(thread.id())
                .param(thread.kind().name())
                .param(thread.parent())
                .param(space)
                .param(stream)
                .param(language.name())
                .update();
        known.invalidate(new Key(thread.front(), thread.id()));
    }

    /** The thread that was opened for a stream under a channel. */
    public Optional<Place> threadOf(long space, UUID stream, Place channel) {
        Opened opened = new Opened(space, stream, channel.front(), channel.id());
        Place known = threads.getIfPresent(opened);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Place> found = storedThread(space, stream, channel);
        found.ifPresent(thread -> threads.put(opened, thread));
        return found;
    }

    private Optional<Place> storedThread(long space, UUID stream, Place channel) {
        return jdbc.sql(
                        """
                        select id from place
                         where space_id = ? and stream_id = ? and front = ? and parent = ?
                        """)
                .params(space, stream, channel.front(), channel.id())
                .query(String.class)
                .optional()
                .map(id -> Place.thread(channel.front(), id, channel.id()));
    }

    public void speak(Place place, Language language) {
        jdbc.sql("update place set language = ? where front = ? and id = ?")
                .params(language.name(), place.front(), place.id())
                .update();
        known.invalidate(new Key(place.front(), place.id()));
    }

    /** Places have other ids now. */
    void forget() {
        known.invalidateAll();
        threads.invalidateAll();
    }

    /** Places belong to another space when the transaction is through. */
    void forgetAfterCommit() {
        Committed.then(this::forget);
    }

    private Optional<Whereabouts> stored(Place place) {
        return jdbc.sql(ROW + " where front = ? and id = ?")
                .params(place.front(), place.id())
                .query((row, _) -> read(row))
                .optional();
    }

    static Whereabouts read(ResultSet row) throws SQLException {
        return new Whereabouts(
                new Place(
                        row.getString("front"),
                        row.getString("id"),
                        Place.Kind.valueOf(row.getString("kind")),
                        row.getString("parent")),
                row.getLong("space_id"),
                row.getObject("stream_id", UUID.class),
                Language.valueOf(row.getString("language")));
    }

    private Whereabouts settle(Place place, Language first, @Nullable String community) {
        return transaction.execute(_ -> {
            String parent = place.parent();
            Whereabouts above =
                    parent == null
                            ? null
                            : find(Place.channel(place.front(), parent), first, community);
            long space = above == null ? tavern(place.front(), community) : above.space();
            Language language = above == null ? first : above.language();
            boolean settled =
                    jdbc.sql(
                                            """
                                            insert into place
                                              (front, id, kind, parent, space_id, language)
                                            values (?, ?, ?, ?, ?, ?)
                                            on conflict do nothing
                                            """)
                                    .param(place.front())
                                    .param(place.id())
                                    .param(place.kind().name())
                                    .param(parent)
                                    .param(space)
                                    .param(language.name())
                                    .update()
                            == 1;
            return settled
                    ? new Whereabouts(place, space, null, language)
                    : stored(place).orElseThrow();
        });
    }

    /** The tavern of a community, opened when its first place is seen. */
    private long tavern(String front, @Nullable String community) {
        if (community == null) {
            return openTavern();
        }
        Optional<Long> there = tavernOf(front, community);
        if (there.isPresent()) {
            return there.get();
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(front + " " + community)
                .query(row -> {});
        return tavernOf(front, community)
                .orElseGet(() -> {
                    long opened = openTavern();
                    jdbc.sql("insert into community (front, id, space_id) values (?, ?, ?)")
                            .params(front, community, opened)
                            .update();
                    return opened;
                });
    }

    private Optional<Long> tavernOf(String front, String community) {
        return jdbc.sql("select space_id from community where front = ? and id = ?")
                .params(front, community)
                .query(Long.class)
                .optional();
    }

    private long openTavern() {
        return jdbc.sql("insert into space (kind) values ('tavern') returning id")
                .query(Long.class)
                .single();
    }
}
