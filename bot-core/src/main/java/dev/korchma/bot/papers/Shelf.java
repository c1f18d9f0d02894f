package dev.korchma.bot.papers;

import dev.korchma.bot.chat.Gallery;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where fronts find what was drawn, written or sent: a hash is of one thing alone. */
@Component
public class Shelf implements Gallery {

    private final JdbcClient jdbc;

    public Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<byte[]> find(String hash) {
        return jdbc.sql(
                        """
                        select bytes from picture where hash = :hash
                        union all select bytes from paper where hash = :hash
                        union all select bytes from portrait where hash = :hash limit 1
                        """)
                .param("hash", hash)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }
}
