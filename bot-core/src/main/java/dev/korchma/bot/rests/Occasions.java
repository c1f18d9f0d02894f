package dev.korchma.bot.rests;

import dev.korchma.bot.board.Fading;
import dev.korchma.bot.rests.Occasion.Sleeper;
import dev.korchma.bot.rests.Occasion.State;
import dev.korchma.game.journal.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of rests. */
@Component
class Occasions implements Fading {

    private final JdbcClient jdbc;

    Occasions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(long space, Occasion occasion, Instant now) {
        MemberId askedBy = occasion.askedBy();
        jdbc.sql(
                        """
                        insert into rest
                          (space_id, id, pack_hash, rest, state, asked_by, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(space, occasion.id(), occasion.pack(), occasion.rest())
                .param(occasion.state().name())
                .param(askedBy == null ? null : askedBy.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        occasion.sleepers().forEach(one -> add(space, occasion.id(), one));
    }

    void add(long space, UUID id, Sleeper one) {
        jdbc.sql(
                        """
                        insert into rest_part
                          (space_id, rest_id, ordinal, member, hero, name, state, was, stands,
                           spent, back, over, begun)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(space, id, one.ordinal(), one.member().value(), one.hero(), one.name())
                .params(one.state().name(), one.was(), one.stands())
                .params(arrays(one.gain()))
                .update();
    }

    void keep(long space, UUID id, Sleeper one) {
        jdbc.sql(
                        """
                        update rest_part
                           set state = ?, stands = ?, spent = ?, back = ?, over = ?, begun = ?,
                               bound = ?, released = ?
                         where space_id = ? and rest_id = ? and ordinal = ?
                        """)
                .params(one.state().name(), one.stands())
                .params(arrays(one.gain()))
                .param(one.bound())
                .param(one.released())
                .params(space, id, one.ordinal())
                .update();
    }

    void set(long space, UUID id, State state) {
        jdbc.sql("update rest set state = ? where space_id = ? and id = ?")
                .params(state.name(), space, id)
                .update();
    }

    Occasion find(long space, UUID id) {
        return find(space, id, "").orElseThrow();
    }

    /** As {@link #find}; nobody else changes it until the end of the transaction. */
    Optional<Occasion> lock(long space, UUID id) {
        return find(space, id, " for update");
    }

    private Optional<Occasion> find(long space, UUID id, String lock) {
        return jdbc.sql("select * from rest where space_id = ? and id = ?" + lock)
                .params(space, id)
                .query((row, _) -> read(row, sleepers(space, id)))
                .optional();
    }

    /** The rests of a space that are not over, oldest first. */
    List<UUID> open(long space) {
        return jdbc.sql(
                        """
                        select id from rest where space_id = ? and state in ('ASKED', 'OPEN')
                         order by opened_at
                        """)
                .param(space)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whether the hero has begun no other such rest since. */
    boolean isLatest(long space, Occasion occasion, Sleeper one) {
        return jdbc.sql(
                        """
                        select r.id from rest r
                          join rest_part p on p.space_id = r.space_id and p.rest_id = r.id
                         where r.space_id = ? and p.hero = ? and r.rest = ?
                           and r.state in ('OPEN', 'OVER')
                         order by r.opened_at desc limit 1
                        """)
                .params(space, one.hero(), occasion.rest())
                .query(UUID.class)
                .optional()
                .filter(occasion.id()::equals)
                .isPresent();
    }

    @Override
    public String kind() {
        return RestDrawer.KIND;
    }

    @Override
    public void forgetBefore(Instant moment) {
        jdbc.sql("delete from rest where opened_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Occasion read(ResultSet row, List<Sleeper> sleepers) throws SQLException {
        UUID askedBy = row.getObject("asked_by", UUID.class);
        return new Occasion(
                row.getObject("id", UUID.class),
                row.getString("pack_hash"),
                row.getString("rest"),
                State.valueOf(row.getString("state")),
                askedBy == null ? null : new MemberId(askedBy),
                sleepers);
    }

    /** Whoever became another member is that other. */
    private List<Sleeper> sleepers(long space, UUID id) {
        return jdbc.sql(
                        """
                        select p.*, coalesce(m.alias_of, m.id) as now from rest_part p
                          join member m on m.space_id = p.space_id and m.id = p.member
                         where p.space_id = ? and p.rest_id = ? order by p.ordinal
                        """)
                .params(space, id)
                .query((row, _) ->
                        new Sleeper(
                                row.getInt("ordinal"),
                                new MemberId(row.getObject("now", UUID.class)),
                                row.getObject("hero", UUID.class),
                                row.getString("name"),
                                Occasion.Rest.valueOf(row.getString("state")),
                                row.getInt("was"),
                                row.getInt("stands"),
                                new Occasion.Gain(
                                        texts(row, "spent"),
                                        texts(row, "back"),
                                        texts(row, "over"),
                                        texts(row, "begun")),
                                row.getString("bound"),
                                row.getString("released")))
                .list();
    }

    private static List<String[]> arrays(Occasion.Gain gain) {
        return Stream.of(gain.spent(), gain.back(), gain.over(), gain.begun())
                .map(all -> all.toArray(String[]::new))
                .toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
