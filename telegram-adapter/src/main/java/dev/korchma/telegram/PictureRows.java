package dev.korchma.telegram;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which pictures Telegram has already, so that nothing is uploaded twice. */
@OnTelegram
class PictureRows {

    private final JdbcClient jdbc;
    private final Myself myself;

    PictureRows(JdbcClient jdbc, Myself myself) {
        this.jdbc = jdbc;
        this.myself = myself;
    }

    Optional<String> file(Picture picture) {
        return jdbc.sql("select file from telegram_picture where bot = ? and hash = ?")
                .params(myself.id(), picture.hash())
                .query(String.class)
                .optional();
    }

    void uploaded(Picture picture, String file) {
        jdbc.sql(
                        """
                        insert into telegram_picture (bot, hash, file) values (?, ?, ?)
                        on conflict (bot, hash) do update set file = excluded.file
                        """)
                .params(myself.id(), picture.hash(), file)
                .update();
    }

    /** Telegram does not know the file any more. */
    void forget(Picture picture) {
        jdbc.sql("delete from telegram_picture where bot = ? and hash = ?")
                .params(myself.id(), picture.hash())
                .update();
    }
}
