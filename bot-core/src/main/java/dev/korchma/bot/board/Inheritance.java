package dev.korchma.bot.board;

import dev.korchma.bot.people.PersonsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody was asked and what waits for them goes on with the person they became. */
@Component
class Inheritance {

    private final JdbcClient jdbc;

    Inheritance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void joined(PersonsJoined joined) {
        jdbc.sql("update view set person_id = ? where person_id = ?")
                .params(joined.stays(), joined.goes())
                .update();
        jdbc.sql("update outbox set person_id = ? where person_id = ? and sent_at is null")
                .params(joined.stays(), joined.goes())
                .update();
    }
}
