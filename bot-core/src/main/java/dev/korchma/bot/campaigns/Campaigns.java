package dev.korchma.bot.campaigns;

import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.OneTimeCode;
import dev.korchma.game.journal.MemberId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of campaigns and of the codes that bring places to their tables. */
@Component
class Campaigns {

    private final JdbcClient jdbc;
    private final Members members;
    private final Roles roles;

    Campaigns(JdbcClient jdbc, Members members, Roles roles) {
        this.jdbc = jdbc;
        this.members = members;
        this.roles = roles;
    }

    /**
     * Opens a campaign; whoever opens it owns it for ever and is its master until further notice.
     */
    Campaign open(String name, UUID owner) {
        long space =
                jdbc.sql("insert into space (kind) values ('campaign') returning id")
                        .query(Long.class)
                        .single();
        MemberId member = members.enter(space, owner);
        jdbc.sql("insert into campaign (space_id, name, owner) values (?, ?, ?)")
                .params(space, name, member.value())
                .update();
        roles.crown(space, member);
        return new Campaign(space, name, member);
    }

    Optional<Campaign> of(long space) {
        return jdbc.sql("select name, owner from campaign where space_id = ?")
                .param(space)
                .query((row, _) ->
                        new Campaign(
                                space,
                                row.getString("name"),
                                new MemberId(row.getObject("owner", UUID.class))))
                .optional();
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
