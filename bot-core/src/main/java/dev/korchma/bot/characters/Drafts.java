package dev.korchma.bot.characters;

import dev.korchma.bot.store.StoredJson;
import dev.korchma.game.journal.MemberId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of heroes that are being made, one for each member of a space. */
@Component
class Drafts {

    private final JdbcClient jdbc;
    private final StoredJson json;

    Drafts(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Draft> find(long space, MemberId member) {
        return find(space, member, "");
    }

    /** As {@link #find}, locked until the end of the transaction. */
    Optional<Draft> lock(long space, MemberId member) {
        return find(space, member, " for update");
    }

    private Optional<Draft> find(long space, MemberId member, String lock) {
        return jdbc.sql(
                        "select body::text from hero_draft where space_id = ? and member = ?"
                                + lock)
                .params(space, member.value())
                .query((row, _) -> json.read(row.getString(1), Draft.class))
                .optional();
    }

    void keep(long space, MemberId member, Draft draft) {
        jdbc.sql(
                        """
                        insert into hero_draft (space_id, member, body) values (?, ?, ?::jsonb)
                        on conflict (space_id, member) do update
                          set body = excluded.body, changed_at = now()
                        """)
                .params(space, member.value(), json.write(draft, Draft.class))
                .update();
    }

    void forget(long space, MemberId member) {
        jdbc.sql("delete from hero_draft where space_id = ? and member = ?")
                .params(space, member.value())
                .update();
    }
}
