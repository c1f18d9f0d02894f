package dev.korchma.bot.campaigns;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a person belongs, for what they say in private about one of these places. */
@Component
public class Companies {

    private final JdbcClient jdbc;

    Companies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The spaces a person is a member of: campaigns in which they have a role first, those played
     * last in front.
     *
     * @param most how many at most
     */
    public List<Long> of(UUID person, int most) {
        return jdbc.sql(
                        """
                        select m.space_id from member m
                          left join campaign_role r on r.space_id = m.space_id and r.member = m.id
                         where m.alias_of is null and m.person_id = (
                           select coalesce(joined_to, id) from person where id = ?)
                         order by r.member is null,
                           (select max(at) from journal j where j.space_id = m.space_id)
                             desc nulls last,
                           m.entered_at desc
                         limit ?
                        """)
                .params(person, most)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
