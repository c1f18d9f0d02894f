package dev.korchma.bot.papers;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.schedule.Sweeper;
import dev.korchma.bot.text.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the files that go out. The same text is kept once. */
@Component
public class Papers implements Sweeper {

    /** What is longer would be no file to read; every front takes as much. */
    public static final int MOST_BYTES = 1 << 20;

    /** After this long without anybody asking, its message says only how it was called. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;

    public Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The block that hands the text over.
     *
     * @param name as {@link Block.Paper} takes it
     */
    public Block.Paper of(String name, String text, Instant now) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(name + " has " + bytes.length + " bytes");
        }
        String hash = HexFormat.of().formatHex(Fingerprint.of(bytes));
        jdbc.sql(
                        """
                        insert into paper (hash, bytes, asked_at) values (?, ?, ?)
                        on conflict (hash) do update set asked_at = excluded.asked_at
                        """)
                .param(hash)
                .param(bytes)
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        return new Block.Paper(hash, name);
    }

    @Override
    public void sweep(Instant now) {
        jdbc.sql("delete from paper where asked_at < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
