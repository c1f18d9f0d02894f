package dev.korchma.bot.characters;

import dev.korchma.bot.store.StoredJson;
import dev.korchma.game.journal.MemberId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of heroes that are being made, one for each member of a space, and of heroes that rise a
 * level.
 */
@Component
class Drafts {

    private final JdbcClient jdbc;
    private final StoredJson json;

    Drafts(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Stands where no hero is there yet. */
    static final UUID NEW = new UUID(0, 0);

    Optional<Draft> find(long space, MemberId member) {
        return find(space, member, NEW);
    }

    /**
     * As {@link #find(long, MemberId)}.
     *
     * @param hero who rises; {@link #NEW} for one that is being made
     */
    Optional<Draft> find(long space, MemberId member, UUID hero) {
        return find(space, member, hero, "");
    }

    /** As {@link #find}, locked until the end of the transaction. */
    Optional<Draft> lock(long space, MemberId member) {
        return lock(space, member, NEW);
    }

    Optional<Draft> lock(long space, MemberId member, UUID hero) {
        return find(space, member, hero, " for update");
    }

    private Optional<Draft> find(long space, MemberId member, UUID hero, String lock) {
        return jdbc.sql(
                        "select body::text from hero_draft"
                                + " where space_id = ? and member = ? and hero = ?"
                                + lock)
                .params(space, member.value(), hero)
                .query((row, _) -> json.read(row.getString(1), Draft.class))
                .optional();
    }

    void keep(long space, MemberId member, Draft draft) {
        keep(space, member, NEW, draft);
    }

    void keep(long space, MemberId member, UUID hero, Draft draft) {
        jdbc.sql(
                        """
                        insert into hero_draft (space_id, member, hero, body)
                        values (?, ?, ?, ?::jsonb)
                        on conflict (space_id, member, hero) do update
                          set body = excluded.body, changed_at = now()
                        """)
                .params(space, member.value(), hero, json.write(draft, Draft.class))
                .update();
    }

    void forget(long space, MemberId member) {
        forget(space, member, NEW);
    }

    void forget(long space, MemberId member, UUID hero) {
        jdbc.sql("delete from hero_draft where space_id = ? and member = ? and hero = ?")
                .params(space, member.value(), hero)
                .update();
    }
}
