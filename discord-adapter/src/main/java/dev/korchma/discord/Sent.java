package dev.korchma.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.text.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sent under which nonce, for as long as somebody could send it again. */
final class Sent {

    /** Discord takes at most 25 characters. */
    private static final int DISCORDS_BYTES = 12;

    private static final Duration YOUNG = Duration.ofMinutes(30);

    private final JdbcClient jdbc;

    /** Boards in play are redrawn at every step, and most are minutes old. */
    private final Cache<String, String> young =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(YOUNG).build();

    Sent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The message or thread of a nonce. */
    Optional<String> find(String nonce) {
        return jdbc.sql("select message from discord_sent where nonce = ? and message <> ''")
                .param(nonce)
                .query(String.class)
                .optional();
    }

    /**
     * @param board whether it is what its thread is about
     */
    void remember(String nonce, MessageChannel channel, String message, boolean board) {
        String guild = channel instanceof GuildChannel inGuild ? inGuild.getGuild().getId() : null;
        remember(new Row(nonce, channel.getId(), message, guild, board));
    }

    /** A thread is remembered with the channel it was opened in. */
    void opened(String nonce, GuildChannel parent, String thread) {
        remember(new Row(nonce, parent.getId(), thread, parent.getGuild().getId(), false));
    }

    private record Row(
            String nonce, String channel, String message, @Nullable String guild, boolean board) {}

    private void remember(Row row) {
        jdbc.sql(
                        """
                        insert into discord_sent (nonce, channel, message, guild, board)
                        values (?, ?, ?, ?, ?)
                        on conflict (nonce) do update
                          set channel = excluded.channel, message = excluded.message,
                              webhook = null, guild = excluded.guild, board = excluded.board
                          where discord_sent.message = ''
                        """)
                .param(row.nonce())
                .param(row.channel())
                .param(row.message())
                .param(row.guild())
                .param(row.board())
                .update();
        young.put(row.message(), row.channel());
    }

    /** Something is about to be said through a webhook, where Discord knows no nonce. */
    void sending(String nonce, GuildChannel channel, String webhook) {
        jdbc.sql(
                        """
                        insert into discord_sent (nonce, channel, message, guild, webhook)
                        values (?, ?, '', ?, ?)
                        on conflict (nonce) do update
                          set channel = excluded.channel, webhook = excluded.webhook
                        """)
                .params(nonce, channel.getId(), channel.getGuild().getId(), webhook)
                .update();
    }

    /**
     * Something that was about to be said when last heard of.
     *
     * @param at when it was to be said first
     */
    record OnItsWay(String webhook, Instant at) {}

    Optional<OnItsWay> onItsWay(String nonce) {
        return jdbc.sql("select webhook, at from discord_sent where nonce = ? and message = ''")
                .param(nonce)
                .query((row, _) ->
                        new OnItsWay(
                                row.getString("webhook"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void arrived(String nonce, String message) {
        jdbc.sql("update discord_sent set message = ? where nonce = ?")
                .params(message, nonce)
                .update();
    }

    /** The webhook a message was said through, empty for the bot's own. */
    Optional<String> webhookOf(String message) {
        return jdbc.sql(
                        "select webhook from discord_sent where message = ? and webhook is not null")
                .param(message)
                .query(String.class)
                .optional();
    }

    boolean isKnown(String message) {
        return jdbc.sql("select exists (select 1 from discord_sent where message = ?)")
                .param(message)
                .query(Boolean.class)
                .single();
    }

    /** The channel a message of ours stands in, empty where that was not written down. */
    Optional<String> channelOf(String message) {
        String known = young.getIfPresent(message);
        return known == null ? storedChannelOf(message) : Optional.of(known);
    }

    private Optional<String> storedChannelOf(String message) {
        return jdbc.sql("select channel from discord_sent where message = ?")
                .param(message)
                .query(String.class)
                .optional();
    }

    /** The server of a channel we wrote to or opened a thread in. */
    Optional<String> guildOf(String channel) {
        return jdbc.sql(
                        """
                        select guild from discord_sent
                         where (channel = ? or message = ?) and guild is not null limit 1
                        """)
                .params(channel, channel)
                .query(String.class)
                .optional();
    }

    /** The message is not there any more: the next one may take its seat. */
    void gone(String message) {
        young.invalidate(message);
        jdbc.sql("delete from discord_sent where message = ?").param(message).update();
    }

    /** The database's time: machines disagree. */
    Instant now() {
        return jdbc.sql("select now()").query(OffsetDateTime.class).single().toInstant();
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

    /** Whether a thread has no board of ours. */
    boolean isBoardMissing(String thread) {
        return jdbc.sql(
                        "select not exists (select 1 from discord_sent where channel = ? and board)")
                .param(thread)
                .query(Boolean.class)
                .single();
    }

    /** Nobody sends again what is older than a month. */
    void forgetOld() {
        jdbc.sql("delete from discord_sent where at < now() - interval '30 days'").update();
    }

    /** The nonce as Discord takes it: it drops a second message of the same one by itself. */
    static String discords(String nonce) {
        return HexFormat.of().formatHex(Fingerprint.of(nonce), 0, DISCORDS_BYTES);
    }
}
