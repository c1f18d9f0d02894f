package dev.korchma.plays.kill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Compares what stands in the messages of fights that are led with their documents: every message
 * has caught up, and the card of the turn that is on has buttons for this very moment.
 */
final class LedBoards {

    private static final String VIEWS =
            """
            select v.kind, v.message, v.shown >= v.wanted as caught_up,
                   d.body #>> '{stage,is}' as stage,
                   v.kind = 'duel-turn' and d.body #>> '{stage,is}' = 'running'
                     and not v.subject ?? 'past'
                     and v.subject ->> 'turn' = d.body #>> '{stage,moment,turn}' as is_on,
                   (d.body #>> '{stage,moment,turn}') || '-' || (d.body #>> '{stage,moment,step}')
                     as guard
              from view v
              join document d on d.space_id = v.space_id and d.id = v.stream_id
             where d.body ->> 'title' is not null
            """;

    private final Program program;
    private final Sight sight;
    private int compared;

    LedBoards(Program program, Sight sight) {
        this.program = program;
        this.sight = sight;
    }

    /** How many messages were compared at all. */
    int compared() {
        return compared;
    }

    /** What is still wrong after that time, in words. */
    List<String> wrongAfter(Duration most) throws IOException, SQLException, InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        List<String> wrong = look();
        while (!wrong.isEmpty() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(100);
            wrong = look();
        }
        return wrong;
    }

    private List<String> look() throws IOException, SQLException {
        List<String> wrong = new ArrayList<>();
        compared = 0;
        try (Connection connection = program.database();
                PreparedStatement statement = connection.prepareStatement(VIEWS);
                ResultSet row = statement.executeQuery()) {
            for (; row.next(); compared++) {
                compare(row, wrong);
            }
        }
        return wrong;
    }

    private void compare(ResultSet row, List<String> wrong) throws SQLException {
        String kind = row.getString("kind");
        if (!row.getBoolean("caught_up")) {
            wrong.add(kind + " has not caught up");
        }
        if (row.getBoolean("is_on")) {
            String guards =
                    sight.message("web", "", row.getString("message")).stream()
                            .flatMap(said -> said.buttons().stream())
                            .map(button -> button.token().split("\\.", 5)[3])
                            .distinct()
                            .collect(Collectors.joining(" and "));
            if (!guards.equals(row.getString("guard"))) {
                wrong.add(
                        "the card of the turn has buttons of [%s] instead of [%s]"
                                .formatted(guards, row.getString("guard")));
            }
        }
    }
}
