package dev.korchma.bot.rulebooks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Packs by hash, as rows that never change: a fight that began with one is finished by it, whatever
 * was installed since.
 */
@Component
public class PinnedPacks {

    /** The whole fifth edition is 1.1 million letters of JSON and 20 MB once it is read. */
    private static final int HEAP_PER_LETTER = 20;

    /**
     * What is read is kept in this part of the heap; what finds no room is read again, in 0.4 s.
     */
    private static final int SHARE_OF_HEAP = 4;

    private final Packs installed;
    private final JdbcClient jdbc;
    private final Cache<String, Pack> read =
            Caffeine.newBuilder()
                    .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP)
                    .weigher((String _, Pack pack) -> weight(pack))
                    .recordStats()
                    .build();

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

    /** Keeps a pack, and what it extends, for whoever is about to begin something by it. */
    public Pack pin(Pack pack) {
        // A game has a million letters: asking first spares sending them for every fight.
        if (isKept(pack.hash())) {
            return pack;
        }
        var base = pack.base();
        if (base != null) {
            pin(base);
        }
        jdbc.sql(
                        """
                        insert into pack (hash, id, version, body, base) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(pack.hash(), pack.id(), pack.version(), pack.document())
                .param(base == null ? null : base.hash())
                .update();
        return pack;
    }

    private boolean isKept(String hash) {
        return jdbc.sql("select exists (select from pack where hash = ?)")
                .param(hash)
                .query(Boolean.class)
                .single();
    }

    public Pack pinned(String hash) {
        Optional<Pack> here = installed.byHash(hash);
        if (here.isPresent()) {
            return here.get();
        }
        var before = read.getIfPresent(hash);
        if (before != null) {
            return before;
        }
        Kept kept = kept(hash);
        // Read first: a cache does not compute one entry within another.
        Pack base = kept.base() == null ? null : pinned(kept.base());
        return read.get(hash, _ -> restored(kept, base));
    }

    /** How a pack was kept. */
    private record Kept(String body, @Nullable String base) {}

    private Kept kept(String hash) {
        return jdbc.sql("select body, base from pack where hash = ?")
                .param(hash)
                .query((row, _) -> new Kept(row.getString("body"), row.getString("base")))
                .single();
    }

    private static Pack restored(Kept kept, @Nullable Pack base) {
        PackSource source = PackSource.ofDocument(kept.body());
        return switch (base == null ? PackReader.read(source) : PackReader.read(source, base)) {
            case PackRead.Good(Pack pack) -> pack;
            case PackRead.Bad bad ->
                    throw new IllegalStateException("a pinned pack went bad: " + bad.problems());
        };
    }

    /** Roughly the bytes of heap a pack takes. */
    private static int weight(Pack pack) {
        long written = 0;
        for (Pack one = pack; one != null; one = one.base()) {
            written += one.document().length();
        }
        return (int) Math.min(Integer.MAX_VALUE, written * HEAP_PER_LETTER);
    }
}
