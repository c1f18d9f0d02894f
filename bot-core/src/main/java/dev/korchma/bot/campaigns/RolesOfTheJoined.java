package dev.korchma.bot.campaigns;

import dev.korchma.bot.people.PersonsJoined;
import dev.korchma.game.journal.MemberId;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever becomes another person keeps the greater say in every campaign both were in. */
@Component
class RolesOfTheJoined {

    private record Pair(long space, MemberId goes, MemberId stays) {}

    private final JdbcClient jdbc;
    private final Roles roles;

    RolesOfTheJoined(JdbcClient jdbc, Roles roles) {
        this.jdbc = jdbc;
        this.roles = roles;
    }

    @EventListener
    void joined(PersonsJoined joined) {
        jdbc.sql(
                        """
                        select r.space_id, r.member, m.alias_of
                          from member stays
                          join member m on m.space_id = stays.space_id and m.alias_of = stays.id
                          join campaign_role r on r.space_id = m.space_id and r.member = m.id
                         where stays.person_id = ?
                        """)
                .param(joined.stays())
                .query((row, _) ->
                        new Pair(
                                row.getLong("space_id"),
                                new MemberId(row.getObject("member", UUID.class)),
                                new MemberId(row.getObject("alias_of", UUID.class))))
                .list()
                .forEach(pair -> roles.merge(pair.space(), pair.goes(), pair.stays()));
    }
}
