package dev.korchma.bot.command;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The time of the game: PostgreSQL's, so that instances agree, and shifted by nothing but a scene
 * that lets days pass.
 */
@Component
public class Clockwork {

    private final JdbcClient jdbc;
    private volatile Duration shift = Duration.ZERO;

    Clockwork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Instant now() {
        return adjust(
                jdbc.sql("select now()")
                        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                        .single());
    }

    /** The time of the game at a moment of the database. */
    public Instant adjust(Instant databaseTime) {
        return databaseTime.plus(shift);
    }

    /** Lets time pass, for scenes. */
    public void pass(Duration time) {
        shift = shift.plus(time);
    }
}
