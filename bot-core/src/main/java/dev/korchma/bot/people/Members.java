package dev.korchma.bot.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.game.journal.MemberId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who belongs to a space. The journal names members only, so that a person can be forgotten without
 * touching it.
 */
@Component
public class Members {

    private record Key(long space, UUID person) {}

    private final JdbcClient jdbc;
    private final Cache<Key, MemberId> entered =
            Caffeine.newBuilder().maximumSize(50_000).recordStats().build();

    private record Seat(long space, MemberId member) {}

    private final Cache<Seat, UUID> persons =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    // Another instance may have joined two persons meanwhile.
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .recordStats()
                    .build();

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The member a person is in a space; a newcomer becomes one. */
    public MemberId enter(long space, UUID person) {
        return entered.get(new Key(space, person), _ -> entered(space, person));
    }

    private MemberId entered(long space, UUID person) {
        return find(space, person)
                .orElseGet(() -> {
                    jdbc.sql(
                                    """
                                    insert into member (space_id, id, person_id)
                                    values (?, ?, ?) on conflict do nothing
                                    """)
                            .params(space, UUID.randomUUID(), person)
                            .update();
                    return find(space, person).orElseThrow();
                });
    }

    public UUID person(long space, MemberId member) {
        return persons.get(new Seat(space, member), _ -> seated(space, member));
    }

    private UUID seated(long space, MemberId member) {
        return jdbc.sql("select person_id from member where space_id = ? and id = ?")
                .params(space, member.value())
                .query(UUID.class)
                .single();
    }

    /** Everybody who ever said anything here, the latest first. */
    public List<MemberId> all(long space) {
        return jdbc.sql("select id from member where space_id = ? order by entered_at desc, id")
                .param(space)
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The member a person is in a space, if they ever came there. Writes nothing. */
    public Optional<MemberId> find(long space, UUID person) {
        return jdbc.sql("select id from member where space_id = ? and person_id = ?")
                .params(space, person)
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .optional();
    }
}
