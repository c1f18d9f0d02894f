package dev.korchma.bot.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.store.Loaded.Versioned;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Live state by (space, id). Parsed documents are kept by version and only after their commit, so a
 * rolled-back step leaves nothing behind.
 */
@Component
public class DocumentStore {

    private record Key(long space, DocumentId id, long version) {}

    private record Sought(long space, DocumentId id) {}

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final StoredNames names = new StoredNames();
    private final Cache<Key, Document> parsed =
            Caffeine.newBuilder().maximumSize(10_000).recordStats().build();

    DocumentStore(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public <D extends Document> Optional<D> find(long space, DocumentId id, Class<D> type) {
        return Glance.once(new Sought(space, id), () -> load(space, List.of(id), ""))
                .find(id, type);
    }

    /** Loads and locks until the end of the transaction, in the order of the ids. */
    Loaded lock(long space, Collection<DocumentId> ids) {
        return load(space, ids, " order by id for update");
    }

    /** All documents of one kind that belong to a member, the newest last. */
    public <D extends Document> List<D> ownedBy(long space, MemberId owner, Class<D> type) {
        List<DocumentId> ids =
                jdbc.sql(
                                """
                                select id from document
                                 where space_id = ? and owner = ? and kind = ? order by born
                                """)
                        .params(space, owner.value(), names.nameOf(type))
                        .query((row, _) -> new DocumentId(row.getObject(1, UUID.class)))
                        .list();
        Loaded loaded = load(space, ids, "");
        return ids.stream().flatMap(id -> loaded.find(id, type).stream()).toList();
    }

    /** All documents of one kind here, the newest last; at most the latest two hundred. */
    public <D extends Document> List<D> all(long space, Class<D> type) {
        List<DocumentId> ids =
                jdbc.sql(
                                """
                                select id from document where space_id = ? and kind = ?
                                 order by born desc limit 200
                                """)
                        .params(space, names.nameOf(type))
                        .query((row, _) -> new DocumentId(row.getObject(1, UUID.class)))
                        .list()
                        .reversed();
        Loaded loaded = load(space, ids, "");
        return ids.stream().flatMap(id -> loaded.find(id, type).stream()).toList();
    }

    /** Names given lately to documents of one kind, for choosing one that is free. */
    public List<String> recentNames(long space, Class<? extends Document> type) {
        return jdbc.sql(
                        """
                        select body ->> 'name' from document
                         where space_id = ? and kind = ? and body ->> 'name' is not null
                         order by born desc limit 100
                        """)
                .params(space, names.nameOf(type))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Writes the next version of a document. */
    void write(long space, Document document, long version, @Nullable MemberId owner) {
        int written =
                jdbc.sql(
                                """
                                insert into document (space_id, id, kind, owner, version, body)
                                values (?, ?, ?, ?, ?, ?::jsonb)
                                on conflict (space_id, id) do update
                                  set version = excluded.version, body = excluded.body,
                                      owner = excluded.owner
                                  where document.version = excluded.version - 1
                                """)
                        .param(space)
                        .param(document.id().value())
                        .param(names.nameOf(document.getClass()))
                        .param(owner == null ? null : owner.value())
                        .param(version)
                        .param(json.write(document, Document.class))
                        .update();
        if (written != 1) {
            throw new IllegalStateException("somebody else wrote " + document.id());
        }
        Committed.then(() -> parsed.put(new Key(space, document.id(), version), document));
    }

    private Loaded load(long space, Collection<DocumentId> ids, String lock) {
        Map<DocumentId, Versioned> found = new HashMap<>();
        List<DocumentId> unread = new ArrayList<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "select id, version from document where space_id = :space and id in"
                                    + " (:ids)"
                                    + lock)
                    .param("space", space)
                    .param("ids", ids.stream().map(DocumentId::value).toList())
                    .query(row -> {
                        DocumentId id = new DocumentId(row.getObject("id", UUID.class));
                        long version = row.getLong("version");
                        Document document = parsed.getIfPresent(new Key(space, id, version));
                        if (document == null) {
                            unread.add(id);
                        } else {
                            found.put(id, new Versioned(document, version));
                        }
                    });
        }
        unread.forEach(id -> found.put(id, read(space, id)));
        return new Loaded(found);
    }

    private Versioned read(long space, DocumentId id) {
        return jdbc.sql("select version, body::text from document where space_id = ? and id = ?")
                .params(space, id.value())
                .query((row, _) ->
                        new Versioned(json.read(row.getString(2), Document.class), row.getLong(1)))
                .single();
    }
}
