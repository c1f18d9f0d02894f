package dev.korchma.bot.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.people.OneTimeCode;
import dev.korchma.bot.text.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The codes by which a second account is known to be asked for. The rows hold hashes; the code
 * itself stays with the instance that made it, until it is shown.
 */
@Component
class LinkCodes {

    private static final Duration MEMORY_OF_MISSES = Duration.ofHours(1);
    private static final int MOST_MISSES = 5;

    /**
     * A code that was given once.
     *
     * @param used whether it was typed already, or where others could read it
     */
    record Given(UUID holder, boolean used, Instant until) {}

    private final JdbcClient jdbc;
    private final Cache<UUID, OneTimeCode> toShow =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(OneTimeCode.LIFE).build();

    LinkCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Gives a code that ends the one before.
     *
     * @return the ticket it is shown for
     */
    UUID give(UUID holder, Instant now) {
        OneTimeCode code = OneTimeCode.fresh();
        jdbc.sql(
                        """
                        insert into link_code (person_id, hash, expires_at) values (?, ?, ?)
                        on conflict (person_id) do update
                          set hash = excluded.hash, used = false, expires_at = excluded.expires_at
                        """)
                .params(holder, hash(code), now.plus(OneTimeCode.LIFE).atOffset(ZoneOffset.UTC))
                .update();
        UUID ticket = UUID.randomUUID();
        toShow.put(ticket, code);
        return ticket;
    }

    /** The code behind a ticket; empty where this instance did not give it, or long ago. */
    Optional<OneTimeCode> shownFor(UUID ticket) {
        return Optional.ofNullable(toShow.getIfPresent(ticket));
    }

    /** Locks what is known of a code until the end of the transaction. */
    Optional<Given> find(OneTimeCode code) {
        return jdbc.sql(
                        """
                        select person_id, used, expires_at from link_code where hash = ? for update
                        """)
                .param(hash(code))
                .query((row, _) ->
                        new Given(
                                row.getObject(1, UUID.class),
                                row.getBoolean(2),
                                row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void use(OneTimeCode code) {
        jdbc.sql("update link_code set used = true where hash = ?").param(hash(code)).update();
    }

    /** Whether somebody may try a code: those who guess wait. One try at a time. */
    boolean mayTry(UUID person, Instant now) {
        jdbc.sql("select id from person where id = ? for no key update")
                .param(person)
                .query(_ -> {});
        return jdbc.sql("select count(*) from link_miss where person_id = ? and at > ?")
                        .params(person, now.minus(MEMORY_OF_MISSES).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                < MOST_MISSES;
    }

    void missed(UUID person, Instant now) {
        jdbc.sql("delete from link_miss where person_id = ? and at <= ?")
                .params(person, now.minus(MEMORY_OF_MISSES).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into link_miss (person_id, at) values (?, ?)")
                .params(person, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] hash(OneTimeCode code) {
        return Fingerprint.of(code.text());
    }
}
