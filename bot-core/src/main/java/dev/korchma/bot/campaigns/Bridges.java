package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which tables let everything that is said there be carried to the others. */
@Component
class Bridges {

    private final JdbcClient jdbc;

    Bridges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOpen(Place table) {
        return jdbc.sql(
                        """
                        select exists (select 1 from place where front = ? and id = ? and bridged)
                        """)
                .params(table.front(), table.id())
                .query(Boolean.class)
                .single();
    }

    void set(Place table, boolean open) {
        jdbc.sql("update place set bridged = ? where front = ? and id = ?")
                .params(open, table.front(), table.id())
                .update();
    }
}
