package dev.korchma.bot.homebrew;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of what was made up for campaigns. */
@Component
class Things {

    private static final String ROW = "select id, kind, name, typed, made from homebrew_thing";
    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Things(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is played with, the oldest first. */
    List<Thing> of(long space) {
        return jdbc.sql(ROW + " where space_id = ? and taken order by number")
                .param(space)
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Thing> find(long space, String id) {
        return one(space, id, true);
    }

    /** One that was shown and is not played with, be it a change of one that is. */
    Optional<Thing> draft(long space, String id) {
        return one(space, id, false);
    }

    private Optional<Thing> one(long space, String id, boolean taken) {
        return jdbc.sql(ROW + " where space_id = ? and id = ? and taken = ?")
                .params(space, id, taken)
                .query((row, _) -> read(row))
                .optional();
    }

    void keep(long space, Thing draft) {
        write(space, draft, false);
    }

    void take(long space, Thing thing) {
        leave(space, thing.id());
        write(space, thing, true);
    }

    /** Its draft is no more. */
    void leave(long space, String id) {
        remove(space, id, false);
    }

    void takeAway(long space, String id) {
        remove(space, id, true);
    }

    private void remove(long space, String id, boolean taken) {
        jdbc.sql("delete from homebrew_thing where space_id = ? and id = ? and taken = ?")
                .params(space, id, taken)
                .update();
    }

    private void write(long space, Thing thing, boolean taken) {
        jdbc.sql(
                        """
                        insert into homebrew_thing (space_id, id, kind, name, typed, made, taken)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (space_id, id, taken) do update
                          set kind = excluded.kind, name = excluded.name, typed = excluded.typed,
                              made = excluded.made
                        """)
                .params(
                        space,
                        thing.id(),
                        thing.kind(),
                        thing.name(),
                        JsonMapper.shared().writeValueAsString(thing.typed()),
                        thing.made(),
                        taken)
                .update();
    }

    private static Thing read(ResultSet row) throws SQLException {
        return new Thing(
                row.getString("id"),
                row.getString("kind"),
                row.getString("name"),
                JsonMapper.shared().readValue(row.getString("typed"), TYPED),
                row.getString("made"));
    }
}
