package dev.korchma.telegram;

import dev.korchma.bot.chat.Place;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was posted or opened under which nonce, so that a repeated call finds it. */
@OnTelegram
class SentRows {

    /** Longer than anything is repeated by the bot or by Telegram. */
    private static final Duration KEPT = Duration.ofDays(3);

    private final JdbcClient jdbc;

    SentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Integer> message(String nonce) {
        return jdbc.sql("select message from telegram_sent where nonce = ?")
                .param(nonce)
                .query(Integer.class)
                .optional();
    }

    /** Numbers in the chat that are taken by messages of ours. */
    Set<Integer> taken(String chat, int from, int to) {
        return jdbc.sql(
                        "select message from telegram_sent where chat = ? and message between ? and"
                                + " ?")
                .params(chat, from, to)
                .query((row, _) -> row.getInt(1))
                .set();
    }

    void sent(String nonce, String chat, int message) {
        jdbc.sql(
                        """
                        insert into telegram_sent (nonce, chat, message) values (?, ?, ?)
                        on conflict (nonce) do update
                           set chat = excluded.chat, message = excluded.message
                        """)
                .params(nonce, chat, message)
                .update();
    }

    /** Messages for one person are numbered apart from all others. */
    void whispered(String nonce, int message) {
        sent(nonce, "", message);
    }

    Optional<Place> thread(String nonce) {
        return jdbc.sql("select place, parent from telegram_thread where nonce = ?")
                .param(nonce)
                .query((row, _) -> {
                    String parent = row.getString("parent");
                    String place = row.getString("place");
                    return parent == null
                            ? Place.channel(TelegramFront.NAME, place)
                            : Place.thread(TelegramFront.NAME, place, parent);
                })
                .optional();
    }

    void opened(String nonce, Place place) {
        jdbc.sql(
                        """
                        insert into telegram_thread (nonce, place, parent) values (?, ?, ?)
                        on conflict (nonce) do nothing
                        """)
                .param(nonce)
                .param(place.id())
                .param(place.parent())
                .update();
    }

    /** Message ids of a group mean nothing in the supergroup it became. */
    void forgetChat(String chat) {
        jdbc.sql("delete from telegram_sent where chat = ?").param(chat).update();
    }

    void forgetOld() {
        jdbc.sql("delete from telegram_sent where at < now() - make_interval(secs => ?)")
                .param(KEPT.toSeconds())
                .update();
    }
}
