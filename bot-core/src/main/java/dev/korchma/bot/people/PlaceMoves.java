package dev.korchma.bot.people;

import dev.korchma.bot.chat.Resettling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives places another id and keeps what they belong to. */
@Component
class PlaceMoves implements Resettling {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Places places;
    private final ApplicationEventPublisher events;

    PlaceMoves(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Places places,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.places = places;
        this.events = events;
    }

    @Override
    public void moved(String front, String from, String to) {
        transaction.executeWithoutResult(_ -> {
            if (lock(front, from)) {
                // Somebody may have spoken under the new id first: that fresh tavern gives way.
                jdbc.sql("delete from place where front = ? and (id = ? or parent = ?)")
                        .params(front, to, to)
                        .update();
                rename(front, from, to);
                events.publishEvent(new PlaceMoved(front, from, to));
            }
        });
        places.forget();
    }

    private boolean lock(String front, String from) {
        return jdbc.sql("select id from place where front = ? and id = ? for update")
                .params(front, from)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private void rename(String front, String from, String to) {
        jdbc.sql("update place set id = ? where front = ? and id = ?")
                .params(to, front, from)
                .update();
        jdbc.sql("update place set parent = ? where front = ? and parent = ?")
                .params(to, front, from)
                .update();
    }
}
