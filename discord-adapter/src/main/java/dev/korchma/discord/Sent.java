package dev.korchma.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sent under which nonce, for as long as somebody could send it again. */
final class Sent {

    /** Discord takes at most 25 characters. */
    private static final int DISCORDS_BYTES = 12;

    private final JdbcClient jdbc;

    private static final Duration YOUNG = Duration.ofMinutes(30);

    /** Boards in play are redrawn at every step, and most are minutes old. */
    private final Cache<String, String> young =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(YOUNG).build();

    Sent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The message or thread of a nonce. */
    Optional<String> find(String nonce) {
        return jdbc.sql("select message from discord_sent where nonce = ?")
                .param(nonce)
                .query(String.class)
                .optional();
    }

    void remember(String nonce, String channel, String message) {
        jdbc.sql(
                        """
                        insert into discord_sent (nonce, channel, message) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(nonce, channel, message)
                .update();
        young.put(message, channel);
    }

    /** The time by the database, which all instances share. */
    Instant now() {
        return jdbc.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }

    boolean isKnown(String message) {
        return jdbc.sql("select exists (select 1 from discord_sent where message = ?)")
                .param(message)
                .query(Boolean.class)
                .single();
    }

    /** Whether a message of ours is older than that; one that is not written down is not. */
    boolean isOlder(String channel, String message, Duration age) {
        boolean isYoung = young.getIfPresent(message) != null && age.compareTo(YOUNG) >= 0;
        return !isYoung && isStoredOlder(channel, message, age);
    }

    private boolean isStoredOlder(String channel, String message, Duration age) {
        return jdbc.sql(
                        """
                        select exists (select 1 from discord_sent
                         where message = ? and channel = ?
                           and at < now() - make_interval(secs => ?))
                        """)
                .params(message, channel, age.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /** Whether nothing else of ours was sent to the channel so far. */
    boolean isFirst(String channel, String message) {
        return jdbc.sql(
                        """
                        select not exists (select 1 from discord_sent
                         where channel = ? and message <> ?)
                        """)
                .params(channel, message)
                .query(Boolean.class)
                .single();
    }

    /** Nobody sends again what is older than a month. */
    void forgetOld() {
        jdbc.sql("delete from discord_sent where at < now() - interval '30 days'").update();
    }

    /** The nonce as Discord takes it: it drops a second message of the same one by itself. */
    static String discords(String nonce) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(nonce.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DISCORDS_BYTES);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
