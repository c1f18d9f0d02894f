package dev.korchma.bot.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes an account off a person: from then on it is somebody else, who has played nothing yet. */
@Component
public class Parting {

    private final JdbcClient jdbc;
    private final Joining joining;
    private final People people;

    Parting(JdbcClient jdbc, Joining joining, People people) {
        this.jdbc = jdbc;
        this.joining = joining;
        this.people = people;
    }

    /**
     * Gives an account a person of its own, named as the account, in the same language. Everything
     * of play stays with the person it leaves.
     *
     * @return the new person; empty when it is the home account, or none of this person's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> part(UUID person, String front, String account) {
        joining.oneAtATime();
        UUID fresh = UUID.randomUUID();
        int made =
                jdbc.sql(
                                """
                                insert into person (id, name, language)
                                select ?, i.name, p.language
                                  from identity i join person p on p.id = i.person_id
                                 where i.front = ? and i.account = ? and not i.home
                                   and p.id = (select coalesce(joined_to, id) from person where id = ?)
                                """)
                        .params(fresh, front, account, person)
                        .update();
        if (made == 0) {
            return Optional.empty();
        }
        jdbc.sql(
                        """
                        update identity set person_id = ?, home = true, spoke_at = null
                         where front = ? and account = ?
                        """)
                .params(fresh, front, account)
                .update();
        people.forgetAfterCommit();
        return Optional.of(fresh);
    }
}
