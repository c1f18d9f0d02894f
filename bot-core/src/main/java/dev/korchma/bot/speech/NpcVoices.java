package dev.korchma.bot.speech;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names under which leaders spoke for somebody of the world. */
@Component
class NpcVoices {

    private final JdbcClient jdbc;

    NpcVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void spoke(long space, String name, Instant at) {
        jdbc.sql(
                        """
                        insert into npc_voice (space_id, name, spoke_at) values (?, ?, ?)
                        on conflict (space_id, lower(name))
                          do update set name = excluded.name, spoke_at = excluded.spoke_at
                        """)
                .params(space, name, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those who spoke last first. */
    List<String> latest(long space, int most) {
        return jdbc.sql(
                        "select name from npc_voice where space_id = ? order by spoke_at desc limit"
                                + " ?")
                .params(space, most)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
