package dev.korchma.bot.people;

import dev.korchma.bot.chat.Communities;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The community whose tavern a place is of, whatever campaign sits there now. */
@Component
class StoredCommunities implements Communities {

    private final JdbcClient jdbc;

    StoredCommunities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> around(String front, String place) {
        return jdbc.sql(
                        """
                        select c.id from place p
                          join community c on c.front = p.front
                           and c.space_id = coalesce(p.tavern_id, p.space_id)
                         where p.front = ? and p.id = ?
                        """)
                .params(front, place)
                .query(String.class)
                .optional();
    }
}
