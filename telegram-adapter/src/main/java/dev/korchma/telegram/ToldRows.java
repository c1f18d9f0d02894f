package dev.korchma.telegram;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said in a chat and must not be said again at once. */
@OnTelegram
class ToldRows {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    ToldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is time to say it, which counts as said. */
    boolean isDue(String chat, String what, Duration every) {
        return jdbc.sql(
                                """
                                insert into telegram_told as told (chat, what) values (?, ?)
                                on conflict (chat, what) do update set at = now()
                                 where told.at < now() - make_interval(secs => ?)
                                """)
                        .params(chat, what, every.toSeconds())
                        .update()
                == 1;
    }

    void forget(String chat, String what) {
        jdbc.sql("delete from telegram_told where chat = ? and what = ?")
                .params(chat, what)
                .update();
    }

    void forgetAll(String what) {
        jdbc.sql("delete from telegram_told where what = ?").param(what).update();
    }

    void forgetOld() {
        jdbc.sql("delete from telegram_told where at < now() - make_interval(secs => ?)")
                .param(KEPT.toSeconds())
                .update();
    }
}
