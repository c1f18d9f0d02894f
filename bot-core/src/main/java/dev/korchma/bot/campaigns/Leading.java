package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Fronts;
import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Members;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which campaign somebody leads from where they speak. */
@Component
public class Leading {

    private final JdbcClient jdbc;
    private final Roles roles;
    private final Members members;
    private final Fronts fronts;

    Leading(JdbcClient jdbc, Roles roles, Members members, Fronts fronts) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.members = members;
        this.fronts = fronts;
    }

    /**
     * The saying, in the space of the campaign they lead: the one that is played where they speak;
     * where none is, as in a private chat, the one in which something happened last.
     */
    public Optional<Call> from(Call call) {
        if (leads(call)) {
            return Optional.of(call);
        }
        boolean isNobodysTable = roles.leaders(call.where().space()).isEmpty();
        boolean isPrivate = call.where().place().kind() == Place.Kind.PRIVATE;
        return isNobodysTable && isPrivate
                ? spaceLedBy(call.person().id()).map(call::in)
                : Optional.empty();
    }

    public boolean leads(Call call) {
        long space = call.where().space();
        return members.find(space, call.person().id())
                .filter(member -> roles.leads(space, member))
                .isPresent();
    }

    /** Whether others would read there what somebody types to the bot. */
    public boolean isOverheard(Call call) {
        Place here = call.where().place();
        return !here.isAway()
                && fronts.find(here.front()).filter(ChatPlatform::showsCommands).isPresent();
    }

    private Optional<Long> spaceLedBy(UUID person) {
        return jdbc.sql(
                        """
                        select r.space_id from campaign_role r
                          join campaign c on c.space_id = r.space_id and c.archived_at is null
                          join member m on m.space_id = r.space_id and m.id = r.member
                          join person p on p.id = m.person_id
                         where r.role in ('MASTER', 'CO_MASTER')
                           and coalesce(p.joined_to, p.id) = ?
                         order by (select max(at) from journal j where j.space_id = r.space_id)
                                    desc nulls last, r.space_id desc
                         limit 1
                        """)
                .param(person)
                .query(Long.class)
                .optional();
    }
}
