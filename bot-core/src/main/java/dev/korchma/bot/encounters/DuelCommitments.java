package dev.korchma.bot.encounters;

import dev.korchma.bot.people.Commitments;
import dev.korchma.bot.store.StoredNames;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.journal.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A duel that waits for its answer or is fought names its members, and only they can end it. */
@Component
class DuelCommitments implements Commitments {

    private final JdbcClient jdbc;
    private final StoredNames names = new StoredNames();

    DuelCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean bind(long space, MemberId member) {
        return jdbc.sql(
                        """
                        select exists (
                          select 1 from document where space_id = ? and kind = ?
                             and body #>> '{stage,is}' in ('proposed', 'gathering', 'running', 'paused')
                             and position(? in body::text) > 0)
                        """)
                .params(space, names.nameOf(Encounter.class), member.value().toString())
                .query(Boolean.class)
                .single();
    }
}
