package dev.korchma.bot.campaigns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which campaigns whoever leads sees first what players make of their heroes. */
@Component
public class SeenFirst {

    private final JdbcClient jdbc;

    SeenFirst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Off in a tavern. */
    public boolean isOn(long space) {
        return jdbc.sql("select heroes_seen_first from campaign where space_id = ?")
                .param(space)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public void set(long space, boolean on) {
        jdbc.sql("update campaign set heroes_seen_first = ? where space_id = ?")
                .params(on, space)
                .update();
    }
}
