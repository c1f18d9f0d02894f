package dev.korchma.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The logins of the last day, of all instances and of programs that have ended. */
final class LoginRows {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;

    LoginRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The database's time: machines disagree. */
    Instant now() {
        return jdbc.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }

    /** Until the end of the transaction nobody else decides about a login. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('discord_login'))")
                .query((_, _) -> true)
                .single();
    }

    /** All shards together. */
    int since(Instant moment) {
        return jdbc.sql("select count(*) from discord_login where at >= ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Optional<Instant> last(int shard) {
        return jdbc.sql("select at from discord_login where shard = ? order by id desc limit 1")
                .param(shard)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** How many of a shard's last logins of the day led to nothing. */
    int inVain(int shard, Instant now) {
        return jdbc.sql(
                        """
                        select count(*) from discord_login
                         where shard = ? and at > ? and id > coalesce(
                           (select max(id) from discord_login where shard = ? and held), 0)
                        """)
                .params(shard, now.minus(DAY).atOffset(ZoneOffset.UTC), shard)
                .query(Integer.class)
                .single();
    }

    long spend(int shard, Instant now) {
        jdbc.sql("delete from discord_login where at < ?")
                .param(now.minus(DAY.multipliedBy(2)).atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("insert into discord_login (shard, at) values (?, ?) returning id")
                .params(shard, now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void held(long login) {
        jdbc.sql("update discord_login set held = true where id = ?").param(login).update();
    }

    /** Whether nobody has raised the alarm for the time until then; counts as raised. */
    boolean raise(Instant now, Instant until) {
        return jdbc.sql(
                                """
                                insert into discord_login_alarm as alarm (until) values (?)
                                on conflict (sole) do update set until = excluded.until
                                 where alarm.until <= ?
                                """)
                        .params(until.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
