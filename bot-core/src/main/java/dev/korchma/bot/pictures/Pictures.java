package dev.korchma.bot.pictures;

import dev.korchma.bot.schedule.Sweeper;
import dev.korchma.bot.text.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was drawn. What is laid the same is painted once. */
@Component
public class Pictures implements Sweeper {

    /**
     * After this long without anybody asking, its message says it in words where it is reloaded.
     */
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;

    Pictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hash under which the picture of this is found from now on. */
    public String of(Laid whole, Instant now) {
        String hash = HexFormat.of().formatHex(Fingerprint.of(whole.toString()));
        if (!asked(hash, now)) {
            jdbc.sql(
                            """
                            insert into picture (hash, bytes, asked_at) values (?, ?, ?)
                            on conflict (hash) do nothing
                            """)
                    .param(hash)
                    .param(Paint.png(whole))
                    .param(now.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return hash;
    }

    private boolean asked(String hash, Instant now) {
        return jdbc.sql("update picture set asked_at = ? where hash = ?")
                        .param(now.atOffset(ZoneOffset.UTC))
                        .param(hash)
                        .update()
                > 0;
    }

    @Override
    public void sweep(Instant now) {
        jdbc.sql("delete from picture where asked_at < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
