package dev.korchma.plays.kill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what the wire shows of every duel with what its document and journal say. */
final class Boards {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Far longer than a transaction may last: a step's time is that of its beginning. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private static final String VIEWS =
            """
            select v.kind, v.message, v.subject::text as subject, v.shown = v.wanted as caught_up,
                   d.body::text as encounter, coalesce(t.id, '') as thread,
                   (select jsonb_agg(j.events order by j.step)::text from journal j
                     where j.space_id = v.space_id and j.stream_id = v.stream_id) as steps
              from view v
              join document d on d.space_id = v.space_id and d.id = v.stream_id
              left join place t on t.space_id = v.space_id and t.stream_id = v.stream_id
             where v.stream_id in (select stream_id from journal where at >= ?)
                or d.body #>> '{stage,is}' <> 'over'
             order by v.id
            """;

    private final Program program;
    private final Window window;
    private OffsetDateTime since = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    Boards(Program program, Window window) {
        this.program = program;
        this.window = window;
    }

    /**
     * How it went.
     *
     * @param compared views that were looked at last
     * @param wrong those that were still wrong at the end of the time, in words
     */
    record Looked(Duration time, int compared, List<String> wrong) {}

    /** Looks at the duels that are on or changed since the last look until they are right. */
    Looked untilRight(Duration most) throws IOException, SQLException, InterruptedException {
        long began = System.nanoTime();
        try (Connection connection = program.database()) {
            OffsetDateTime now = now(connection);
            Looked looked = look(connection, began);
            while (!looked.wrong().isEmpty() && looked.time().compareTo(most) < 0) {
                TimeUnit.MILLISECONDS.sleep(50);
                looked = look(connection, began);
            }
            since = now.minus(OVERLAP);
            return looked;
        }
    }

    /** The same for every duel there ever was. */
    Looked untilAllAreRight(Duration most) throws IOException, SQLException, InterruptedException {
        since = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        return untilRight(most);
    }

    private Looked look(Connection connection, long began) throws SQLException {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        try (PreparedStatement statement = connection.prepareStatement(VIEWS)) {
            statement.setObject(1, since);
            try (ResultSet row = statement.executeQuery()) {
                for (; row.next(); compared++) {
                    compare(row, wrong);
                }
            }
        }
        return new Looked(Duration.ofNanos(System.nanoTime() - began), compared, wrong);
    }

    private void compare(ResultSet row, List<String> wrong) throws SQLException {
        String kind = row.getString("kind");
        Due due = new Due(json(row, "encounter"), json(row, "steps"), row.getString("thread"));
        String should = due.facts(kind, json(row, "subject"));
        String message = row.getString("message");
        String shows =
                message == null
                        ? "nothing"
                        : window.message(Long.parseLong(message))
                                .map(said -> Drawn.facts(kind, said))
                                .orElse("nothing");
        if (!shows.equals(should) || !row.getBoolean("caught_up")) {
            wrong.add("%s shows [%s] instead of [%s]".formatted(kind, shows, should));
        }
    }

    private static JsonNode json(ResultSet row, String column) throws SQLException {
        return JSON.readTree(row.getString(column));
    }

    private static OffsetDateTime now(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select now()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }
}
