package dev.korchma.bot.campaigns;

import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.OneTimeCode;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.game.journal.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of campaigns and of the codes that bring places to their tables. */
@Component
class Campaigns {

    private static final String ROW = "select space_id, name, owner, archived_at from campaign";

    private final JdbcClient jdbc;
    private final Members members;
    private final Roles roles;
    private final PinnedPacks packs;

    Campaigns(JdbcClient jdbc, Members members, Roles roles, PinnedPacks packs) {
        this.jdbc = jdbc;
        this.members = members;
        this.roles = roles;
        this.packs = packs;
    }

    /**
     * Opens a campaign; whoever opens it owns it for ever and is its master until further notice.
     */
    Campaign open(String name, UUID owner, Pack rules) {
        packs.pin(rules);
        long space =
                jdbc.sql("insert into space (kind) values ('campaign') returning id")
                        .query(Long.class)
                        .single();
        MemberId member = members.enter(space, owner);
        jdbc.sql("insert into campaign (space_id, name, owner, pack_hash) values (?, ?, ?, ?)")
                .params(space, name, member.value(), rules.hash())
                .update();
        roles.crown(space, member);
        return new Campaign(space, name, member, false);
    }

    Optional<Campaign> of(long space) {
        return jdbc.sql(ROW + " where space_id = ?")
                .param(space)
                .query((row, _) -> read(row))
                .optional();
    }

    /** As {@link #of}, and nobody else changes it or its roles until the end of the transaction. */
    Optional<Campaign> lock(long space) {
        return jdbc.sql(ROW + " where space_id = ? for update")
                .param(space)
                .query((row, _) -> read(row))
                .optional();
    }

    /**
     * The campaigns in which a role was given to a person, those played last first.
     *
     * @param most how many at most
     */
    List<Campaign> ofPerson(UUID person, int most) {
        return jdbc.sql(
                        ROW
                                + """
                                 join member m using (space_id)
                                 join campaign_role r using (space_id)
                                where r.member = m.id and m.person_id = (
                                  select coalesce(joined_to, id) from person where id = ?)
                                order by greatest(opened_at, (
                                  select max(at) from journal j where j.space_id = m.space_id)) desc
                                limit ?
                                """)
                .params(person, most)
                .query((row, _) -> read(row))
                .list();
    }

    /** Closes a campaign for new play, or opens it again. */
    void close(Campaign campaign, boolean closed) {
        jdbc.sql(
                        """
                        update campaign set archived_at = case when ? then now() end
                         where space_id = ?
                        """)
                .params(closed, campaign.space())
                .update();
    }

    private static Campaign read(ResultSet row) throws SQLException {
        return new Campaign(
                row.getLong("space_id"),
                row.getString("name"),
                new MemberId(row.getObject("owner", UUID.class)),
                row.getObject("archived_at") != null);
    }

    /** The one live code of a campaign; a new one ends the one before. */
    void invite(Campaign campaign, OneTimeCode code, Instant until) {
        jdbc.sql(
                        """
                        insert into table_code (space_id, code, until) values (?, ?, ?)
                        on conflict (space_id) do update
                          set code = excluded.code, until = excluded.until
                        """)
                .param(campaign.space())
                .param(code.text())
                .param(until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The campaign a code belongs to; locks the code until the end of the transaction. */
    Optional<Campaign> invitedBy(OneTimeCode code, Instant now) {
        return jdbc.sql("select space_id from table_code where code = ? and until > ? for update")
                .params(code.text(), now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .flatMap(this::of);
    }

    void usedUp(OneTimeCode code) {
        jdbc.sql("delete from table_code where code = ?").param(code.text()).update();
    }
}
