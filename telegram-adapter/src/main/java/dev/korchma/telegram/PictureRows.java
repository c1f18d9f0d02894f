package dev.korchma.telegram;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which pictures and files Telegram has already, so that nothing is uploaded twice, and where they
 * are shown, so that none is sent again when only the text below it changes.
 */
@OnTelegram
class PictureRows {

    /** A message that is older is drawn with its picture once more. */
    private static final Duration SHOWN_KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Myself myself;

    PictureRows(JdbcClient jdbc, Myself myself) {
        this.jdbc = jdbc;
        this.myself = myself;
    }

    Optional<String> file(Enclosed picture) {
        return jdbc.sql("select file from telegram_picture where bot = ? and hash = ?")
                .params(myself.id(), picture.hash())
                .query(String.class)
                .optional();
    }

    void uploaded(Enclosed picture, String file) {
        jdbc.sql(
                        """
                        insert into telegram_picture (bot, hash, file) values (?, ?, ?)
                        on conflict (bot, hash) do update set file = excluded.file
                        """)
                .params(myself.id(), picture.hash(), file)
                .update();
    }

    boolean isShown(String chat, int message, Enclosed picture) {
        return jdbc.sql("select picture from telegram_shown where chat = ? and message = ?")
                .params(chat, message)
                .query(String.class)
                .optional()
                .filter(picture.hash()::equals)
                .isPresent();
    }

    void shown(String chat, int message, Enclosed picture) {
        jdbc.sql(
                        """
                        insert into telegram_shown (chat, message, picture) values (?, ?, ?)
                        on conflict (chat, message) do update set picture = excluded.picture
                        """)
                .params(chat, message, picture.hash())
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from telegram_shown where at < now() - make_interval(secs => ?)")
                .param(SHOWN_KEPT.toSeconds())
                .update();
    }

    /** Telegram does not know the file any more. */
    void forget(Enclosed picture) {
        jdbc.sql("delete from telegram_picture where bot = ? and hash = ?")
                .params(myself.id(), picture.hash())
                .update();
    }
}
