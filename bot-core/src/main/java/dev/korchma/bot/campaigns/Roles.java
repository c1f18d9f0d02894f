package dev.korchma.bot.campaigns;

import dev.korchma.game.journal.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is what in a campaign. Nothing but these rows gives anybody a right: neither the server a
 * table stands on nor having opened the campaign shows a secret. A member that is another by now is
 * understood as that other.
 */
@Component
public class Roles {

    /**
     * A member with a role.
     *
     * @param role given to them; nobody merely speaking at a table is listed
     */
    record Holder(MemberId member, Role role) {}

    private static final String HOLDERS =
            """
            select r.member, r.role from campaign_role r
              join member m on m.space_id = r.space_id and m.id = r.member
              join person p on p.id = m.person_id
             where r.space_id = ?
             order by array_position(array['MASTER', 'CO_MASTER', 'PLAYER', 'SPECTATOR'], r.role),
                      m.entered_at, p.name, m.id
            """;

    private final JdbcClient jdbc;

    Roles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The role of a member: a spectator's for whoever merely spoke there; empty where no campaign
     * is, or for nobody of it.
     */
    public Optional<Role> of(long space, MemberId member) {
        return jdbc.sql(
                        """
                        select coalesce(r.role, 'SPECTATOR') from campaign c
                          join member m on m.space_id = c.space_id and m.id = ?
                          left join campaign_role r on r.space_id = m.space_id
                                and r.member = coalesce(m.alias_of, m.id)
                         where c.space_id = ?
                        """)
                .params(member.value(), space)
                .query(String.class)
                .optional()
                .map(Role::valueOf);
    }

    /** Whether a member knows the secrets here; nobody does where no campaign is. */
    public boolean leads(long space, MemberId member) {
        return of(space, member).filter(Role::leads).isPresent();
    }

    /** Whether a member is the one master of the campaign; nobody is where none is. */
    public boolean isMaster(long space, MemberId member) {
        return of(space, member).filter(Role.MASTER::equals).isPresent();
    }

    /** The master, then the co-masters; nobody where no campaign is. */
    public List<MemberId> leaders(long space) {
        return holders(space).stream()
                .filter(holder -> holder.role().leads())
                .map(Holder::member)
                .toList();
    }

    /** The players, in the order in which they came; nobody where no campaign is. */
    public List<MemberId> players(long space) {
        return holders(space).stream()
                .filter(holder -> holder.role() == Role.PLAYER)
                .map(Holder::member)
                .toList();
    }

    /** The one master of a campaign. */
    MemberId master(Campaign campaign) {
        return leaders(campaign.space()).getFirst();
    }

    /** Everybody a role was given to, the greatest say first. */
    List<Holder> holders(long space) {
        return jdbc.sql(HOLDERS).param(space).query((row, _) -> read(row)).list();
    }

    /** The role somebody was given; empty for whoever merely spoke. */
    Optional<Role> given(long space, MemberId member) {
        return holders(space).stream()
                .filter(holder -> holder.member().equals(member))
                .map(Holder::role)
                .findFirst();
    }

    /** Gives a role other than the master's, and never to the master. */
    void give(long space, MemberId member, Role role) {
        if (role == Role.MASTER) {
            throw new IllegalArgumentException("a master follows a master");
        }
        write(space, member, role);
    }

    /** Makes whoever merely spoke a player; everybody else stays what they are. */
    void enlist(long space, MemberId member) {
        jdbc.sql(
                        """
                        insert into campaign_role (space_id, member, role) values (?, ?, 'PLAYER')
                        on conflict do nothing
                        """)
                .params(space, member.value())
                .update();
    }

    /** Makes a member the master; whoever was it plays from now on. */
    void crown(long space, MemberId member) {
        jdbc.sql(
                        """
                        update campaign_role set role = 'PLAYER'
                         where space_id = ? and role = 'MASTER'
                        """)
                .param(space)
                .update();
        write(space, member, Role.MASTER);
    }

    /** One that had a role is another member by now: the greater say of the two stays. */
    void merge(long space, MemberId goes, MemberId stays) {
        Optional<Role> old = given(space, goes);
        Optional<Role> own = given(space, stays);
        if (old.isEmpty()) {
            return;
        }
        jdbc.sql("delete from campaign_role where space_id = ? and member = ?")
                .params(space, goes.value())
                .update();
        Role greater = own.filter(role -> role.compareTo(old.get()) < 0).orElse(old.get());
        write(space, stays, greater);
    }

    private void write(long space, MemberId member, Role role) {
        jdbc.sql(
                        """
                        insert into campaign_role (space_id, member, role) values (?, ?, ?)
                        on conflict (space_id, member) do update set role = excluded.role
                        """)
                .params(space, member.value(), role.name())
                .update();
    }

    private static Holder read(ResultSet row) throws SQLException {
        return new Holder(
                new MemberId(row.getObject("member", UUID.class)),
                Role.valueOf(row.getString("role")));
    }
}
