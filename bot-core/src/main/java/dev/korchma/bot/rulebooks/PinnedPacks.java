package dev.korchma.bot.rulebooks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Packs by hash, as rows that never change: a fight that began with one is finished by it, whatever
 * was installed since.
 */
@Component
public class PinnedPacks {

    private final Packs installed;
    private final JdbcClient jdbc;
    private final Cache<String, Pack> read =
            Caffeine.newBuilder().maximumSize(200).recordStats().build();

    PinnedPacks(Packs installed, JdbcClient jdbc) {
        this.installed = installed;
        this.jdbc = jdbc;
    }

    public List<Pack> installed() {
        return installed.all().stream().sorted(Comparator.comparing(Pack::id)).toList();
    }

    /** The pack people get who do not choose one. */
    public Pack first() {
        return installed().getFirst();
    }

    public Optional<Pack> find(String id) {
        return installed.byId(id);
    }

    /** Keeps a pack for whoever is about to begin something by it. */
    public Pack pin(Pack pack) {
        jdbc.sql(
                        """
                        insert into pack (hash, id, version, body) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(pack.hash(), pack.id(), pack.version(), pack.document())
                .update();
        return pack;
    }

    public Pack pinned(String hash) {
        return read.get(hash, this::restored);
    }

    private Pack restored(String hash) {
        return installed.all().stream()
                .filter(pack -> pack.hash().equals(hash))
                .findFirst()
                .orElseGet(() -> stored(hash));
    }

    private Pack stored(String hash) {
        String document =
                jdbc.sql("select body from pack where hash = ?")
                        .param(hash)
                        .query((row, _) -> row.getString(1))
                        .single();
        return switch (PackReader.read(PackSource.ofDocument(document))) {
            case PackRead.Good(Pack pack) -> pack;
            case PackRead.Bad bad ->
                    throw new IllegalStateException("a pinned pack went bad: " + bad.problems());
        };
    }
}
