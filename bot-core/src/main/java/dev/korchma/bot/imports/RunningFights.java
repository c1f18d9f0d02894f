package dev.korchma.bot.imports;

import dev.korchma.bot.store.StoredNames;
import dev.korchma.game.encounter.Encounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fights of a campaign that have begun: they are finished by the rules they began with. */
@Component
class RunningFights {

    private final JdbcClient jdbc;
    private final StoredNames names = new StoredNames();

    RunningFights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int running(long space) {
        return jdbc.sql(
                        """
                        select count(*) from document where space_id = ? and kind = ?
                           and body #>> '{stage,is}' in ('gathering', 'running', 'paused')
                        """)
                .params(space, names.nameOf(Encounter.class))
                .query(Integer.class)
                .single();
    }
}
