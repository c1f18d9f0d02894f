package dev.korchma.bot.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.store.Committed;
import dev.korchma.game.journal.MemberId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who belongs to a space. The journal names members only, so that a person can be forgotten without
 * touching it.
 */
@Component
public class Members {

    private record Key(long space, UUID person) {}

    private record Seat(long space, MemberId member) {}

    private final JdbcClient jdbc;
    private final Cache<Key, MemberId> entered =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    // Another instance may have made two members one meanwhile.
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .recordStats()
                    .build();

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

    /**
     * The member a person is in a space; a newcomer becomes one. Inside a transaction that came
     * through the {@link SpaceGate} the answer holds until its end.
     */
    public MemberId enter(long space, UUID person) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? entered(space, person)
                : entered.get(new Key(space, person), _ -> entered(space, person));
    }

    private MemberId entered(long space, UUID person) {
        return find(space, person)
                .orElseGet(() -> {
                    become(space, person);
                    return find(space, person).orElseThrow();
                });
    }

    /** Waits for a joining of this person under way and follows it. */
    private void become(long space, UUID person) {
        jdbc.sql(
                        """
                        with now as (
                          select coalesce(joined_to, id) as id from person where id = ? for key share)
                        insert into member (space_id, id, person_id)
                        select ?, ?, now.id from now on conflict do nothing
                        """)
                .params(person, space, UUID.randomUUID())
                .update();
    }

    /** The person behind a member, also behind one that is another by now. */
    public UUID person(long space, MemberId member) {
        return persons.get(new Seat(space, member), _ -> seated(space, member));
    }

    private UUID seated(long space, MemberId member) {
        return jdbc.sql(
                        """
                        select coalesce(p.joined_to, p.id)
                          from member m join person p on p.id = m.person_id
                         where m.space_id = ? and m.id = ?
                        """)
                .params(space, member.value())
                .query(UUID.class)
                .single();
    }

    /** The member somebody is by now: itself, or the one it became. */
    public MemberId now(long space, MemberId member) {
        return jdbc.sql("select coalesce(alias_of, id) from member where space_id = ? and id = ?")
                .params(space, member.value())
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .single();
    }

    /** Everybody who ever said anything here, the latest first. */
    public List<MemberId> all(long space) {
        return jdbc.sql(
                        """
                        select id from member where space_id = ? and alias_of is null
                         order by entered_at desc, id
                        """)
                .param(space)
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The member a person is in a space, if they ever came there. Writes nothing. */
    public Optional<MemberId> find(long space, UUID person) {
        return jdbc.sql(
                        """
                        select m.id from person p
                          join member m on m.space_id = ? and m.person_id = coalesce(p.joined_to, p.id)
                         where p.id = ?
                        """)
                .params(space, person)
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Somebody is another member when the transaction is through. */
    void forgetAfterCommit() {
        Committed.then(() -> {
            entered.invalidateAll();
            persons.invalidateAll();
        });
    }
}
