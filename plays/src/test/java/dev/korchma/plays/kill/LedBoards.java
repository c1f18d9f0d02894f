package dev.korchma.plays.kill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what stands in the messages of fights that are led with their documents: every message
 * has caught up, the card of the turn that is on has buttons for this very moment, the board shows
 * the round and the hit points of every hero, the end what everybody gained.
 */
final class LedBoards {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String VIEWS =
            """
            select v.kind, v.message, v.shown >= v.wanted as caught_up, d.body::text as encounter,
                   v.subject ->> 'turn' as turn, v.subject ?? 'past' as past,
                   (select jsonb_agg(e)::text from journal j, jsonb_array_elements(j.events) e
                     where j.space_id = v.space_id and e ->> 'is' = 'ended.2'
                       and e #>> '{document,value}' = d.id::text) as ends
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

    /** How many messages were compared in all. */
    int compared() {
        return compared;
    }

    /** What is still wrong after that time, in words. */
    List<String> wrongAfter(Duration most) throws IOException, SQLException, InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        List<String> wrong = new ArrayList<>();
        int looked = look(wrong);
        while (!wrong.isEmpty() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(100);
            wrong.clear();
            looked = look(wrong);
        }
        compared += looked;
        return wrong;
    }

    private int look(List<String> wrong) throws IOException, SQLException {
        int looked = 0;
        try (Connection connection = program.database();
                PreparedStatement statement = connection.prepareStatement(VIEWS);
                ResultSet row = statement.executeQuery()) {
            for (; row.next(); looked++) {
                compare(row, wrong);
            }
        }
        return looked;
    }

    private void compare(ResultSet row, List<String> wrong) throws SQLException {
        String kind = row.getString("kind");
        JsonNode encounter = JSON.readTree(row.getString("encounter"));
        String message = row.getString("message");
        Optional<Said> said =
                message == null ? Optional.empty() : sight.message("web", "", message);
        if (!row.getBoolean("caught_up")) {
            wrong.add(kind + " has not caught up");
        }
        boolean running = encounter.at("/stage/is").asString().equals("running");
        String shows = "";
        String should = "";
        if (kind.equals("duel-board") && running) {
            should = round(encounter) + heroes(encounter);
            shows = said.map(LedBoards::board).orElse("nothing");
        } else if (kind.equals("duel-turn") && running && isOn(row, encounter)) {
            String guard = guard(encounter);
            should = guard;
            shows = said.map(one -> one.guards(guard)).orElse("nothing");
        } else if (kind.equals("encounter-end")) {
            should = gains(row.getString("ends"));
            shows = said.map(LedBoards::gains).orElse("nothing");
        }
        if (!shows.equals(should)) {
            wrong.add("%s shows [%s] instead of [%s]".formatted(kind, shows, should));
        }
    }

    private static boolean isOn(ResultSet row, JsonNode encounter) throws SQLException {
        JsonNode moment = encounter.at("/stage/moment");
        return !row.getBoolean("past")
                && moment.get("turn").asString().equals(row.getString("turn"));
    }

    /** While a turn waits for others its card has no buttons. */
    private static String guard(JsonNode encounter) {
        JsonNode moment = encounter.at("/stage/moment");
        boolean waits =
                !moment.at("/waiting/open").isEmpty()
                        || moment.at("/wish/is").asString("").equals("wanted-tried");
        return waits ? "" : moment.get("turn").asString() + "-" + moment.get("step").asString();
    }

    private static String round(JsonNode encounter) {
        return encounter.get("title").asString()
                + " · round "
                + encounter.at("/stage/moment/round").asString();
    }

    /** In their order, as the bars of the board stand. */
    private static String heroes(JsonNode encounter) {
        return encounter
                .at("/stage/order")
                .valueStream()
                .map(placed -> placed.at("/fighter/value").asString())
                .flatMap(id ->
                        encounter
                                .get("fighters")
                                .valueStream()
                                .filter(one -> one.at("/id/value").asString().equals(id)))
                .filter(one -> one.has("character"))
                .map(one ->
                        ", "
                                + one.get("name").asString()
                                + " "
                                + one.at("/body/tracks/" + Due.VITAL).asLong())
                .collect(Collectors.joining());
    }

    private static String board(Said said) {
        return said.heading()
                + said.bars()
                        .map(bar -> ", " + bar.words().split(" · ", 2)[0] + " " + bar.value())
                        .collect(Collectors.joining());
    }

    private static String gains(String ends) {
        return JSON.readTree(ends)
                .valueStream()
                .flatMap(end -> end.path("awards").valueStream())
                .map(award -> award.get("amount").asString())
                .collect(Collectors.joining(" and "));
    }

    private static String gains(Said said) {
        return said.texts()
                .filter(line -> line.matches(".* \\+?[\\d,]+ XP.*|.*\\+[\\d,]+ XP.*"))
                .map(line -> line.replaceAll(".*\\+([\\d,]+) XP.*", "$1").replace(",", ""))
                .collect(Collectors.joining(" and "));
    }
}
