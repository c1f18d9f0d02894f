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
public final class Boards {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Far longer than a transaction may last: a step's time is that of its beginning. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private static final Duration PROMISED = Duration.ofSeconds(10);

    private static final String VIEWS =
            """
            select v.kind, v.front, v.place, v.message, v.subject::text as subject, v.shown = v.wanted as caught_up,
                   d.body::text as encounter, coalesce(t.id, '') as thread,
                   (select jsonb_agg(j.events order by j.step)::text from journal j
                     where j.space_id = v.space_id and j.stream_id = v.stream_id) as steps
              from view v
              join document d on d.space_id = v.space_id and d.id = v.stream_id
              left join place t on t.space_id = v.space_id and t.stream_id = v.stream_id
               and t.front = v.front
             where v.stream_id in (select stream_id from journal where at >= ?)
                or d.body #>> '{stage,is}' <> 'over'
             order by v.id
            """;

    private final Program program;
    private final Sight sight;
    private OffsetDateTime since = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    public Boards(Program program, Sight sight) {
        this.program = program;
        this.sight = sight;
    }

    /**
     * How it went.
     *
     * @param compared views that were looked at last
     * @param wrong those that were still wrong at the end of the time, in words
     */
    public record Looked(Duration time, int compared, List<String> wrong) {}

    /**
     * How long the boards may take: what is promised, and on a machine too busy to start the
     * program in that time as long as the start took.
     */
    public static Duration limit(Duration start) {
        return start.compareTo(PROMISED) > 0 ? start : PROMISED;
    }

    /** Looks at the duels that are on or changed since the last look until they are right. */
    public Looked untilRight(Duration most) throws IOException, SQLException, InterruptedException {
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
    public Looked untilAllAreRight(Duration most)
            throws IOException, SQLException, InterruptedException {
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
                        : sight.message(row.getString("front"), row.getString("place"), message)
                                .map(said -> Drawn.facts(kind, said, due.guard()))
                                .orElse("nothing");
        if (!shows.equals(should) || !row.getBoolean("caught_up")) {
            wrong.add(
                    "%s on %s shows [%s] instead of [%s]"
                            .formatted(kind, row.getString("front"), shows, should));
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
