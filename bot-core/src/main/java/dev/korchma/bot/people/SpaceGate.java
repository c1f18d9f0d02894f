package dev.korchma.bot.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets everybody's sayings into a space at once, and now and then somebody who needs it still: two
 * members that become one must not be caught between two answers to who they are. Whatever names
 * members in new rows of play goes through the gate first and looks members up behind it.
 */
@Component
public class SpaceGate {

    private final JdbcClient jdbc;

    SpaceGate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters until the end of the transaction, together with any number of others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(long space) {
        lock("pg_advisory_xact_lock_shared", space);
    }

    /** Waits until nobody is inside and keeps everybody out until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(long space) {
        lock("pg_advisory_xact_lock", space);
    }

    private void lock(String function, long space) {
        jdbc.sql("select " + function + "(hashtextextended(?, 2))")
                .param("space " + space)
                .query(_ -> {});
    }
}
