package dev.korchma.bot.checks;

import dev.korchma.bot.board.Fading;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.game.journal.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of calls. What drawers read comes by {@link #shown}, which knows no difficulty. */
@Component
class Calls implements Fading {

    private final JdbcClient jdbc;
    private final PinnedPacks packs;
    private final StoredJson json;

    Calls(JdbcClient jdbc, PinnedPacks packs, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
        this.packs = packs;
    }

    /**
     * How everybody of a call tries; the difficulty is for the master alone.
     *
     * @param pack hash of the rules
     */
    record Terms(
            String pack, boolean contest, @Nullable String how, @Nullable Integer difficulty) {}

    void open(long space, UUID id, Pack pack, Terms terms) {
        packs.pin(pack);
        jdbc.sql(
                        """
                        insert into check_call
                          (space_id, id, pack_hash, contest, circumstance, difficulty)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(space, id, terms.pack(), terms.contest())
                .param(terms.how())
                .param(terms.difficulty())
                .update();
    }

    void add(long space, UUID id, Part part) {
        jdbc.sql(
                        """
                        insert into check_part
                          (space_id, call_id, ordinal, member, hero, name, what)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(space)
                .param(id)
                .param(part.ordinal())
                .param(part.member().value())
                .param(part.hero())
                .param(part.name())
                .param(part.what())
                .update();
    }

    /** The terms of a call; nobody else takes part in it until the end of the transaction. */
    Optional<Terms> lock(long space, UUID id) {
        return jdbc.sql(
                        """
                        select pack_hash, contest, circumstance, difficulty from check_call
                         where space_id = ? and id = ? for update
                        """)
                .params(space, id)
                .query((row, _) ->
                        new Terms(
                                row.getString("pack_hash"),
                                row.getBoolean("contest"),
                                row.getString("circumstance"),
                                row.getObject("difficulty", Integer.class)))
                .optional();
    }

    void tried(long space, UUID id, Part part, Tried tried) {
        jdbc.sql(
                        """
                        update check_part set total = ?, tried = ?::jsonb
                         where space_id = ? and call_id = ? and ordinal = ?
                        """)
                .params(tried.thrown().total(), json.write(tried, Tried.class))
                .params(space, id, part.ordinal())
                .update();
    }

    /** Everybody's try of a call as it fell, by the place in it. Holds what only masters know. */
    Map<Integer, Tried> tries(long space, UUID id) {
        Map<Integer, Tried> tries = new TreeMap<>();
        RowCallbackHandler read =
                row -> tries.put(row.getInt(1), json.read(row.getString(2), Tried.class));
        jdbc.sql(
                        """
                        select ordinal, tried::text from check_part
                         where space_id = ? and call_id = ? and tried is not null
                        """)
                .params(space, id)
                .query(read);
        return tries;
    }

    @Override
    public String kind() {
        return CallDrawer.KIND;
    }

    @Override
    public void forgetBefore(Instant moment) {
        jdbc.sql("delete from check_call where opened_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    Shown shown(long space, UUID id) {
        return jdbc.sql("select pack_hash, contest from check_call where space_id = ? and id = ?")
                .params(space, id)
                .query((row, _) ->
                        new Shown(
                                row.getString("pack_hash"),
                                row.getBoolean("contest"),
                                parts(space, id)))
                .single();
    }

    /** Everybody's part; whoever became another member is that other. */
    List<Part> parts(long space, UUID id) {
        return jdbc.sql(
                        """
                        select p.*, coalesce(m.alias_of, m.id) as now from check_part p
                          join member m on m.space_id = p.space_id and m.id = p.member
                         where p.space_id = ? and p.call_id = ? order by p.ordinal
                        """)
                .params(space, id)
                .query((row, _) -> read(row))
                .list();
    }

    private static Part read(ResultSet row) throws SQLException {
        return new Part(
                row.getInt("ordinal"),
                new MemberId(row.getObject("now", UUID.class)),
                row.getObject("hero", UUID.class),
                row.getString("name"),
                row.getString("what"),
                row.getObject("total", Long.class));
    }
}
