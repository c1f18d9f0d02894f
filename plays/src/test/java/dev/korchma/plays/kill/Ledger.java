package dev.korchma.plays.kill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the database holds of what the guests were told, as of one moment. */
public final class Ledger {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, JsonNode> outcomes = new HashMap<>();
    private final Map<String, String> handlers = new HashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();
    private final Map<String, Said> answers = new HashMap<>();
    private final Map<String, List<Said>> rolls = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private long stepsTaken;
    private int ended;
    private int gains;
    private int awards;

    private Ledger() {}

    public static Ledger read(Program program) throws IOException, SQLException {
        Ledger ledger = new Ledger();
        try (Connection connection = program.database()) {
            each(
                    connection,
                    "select key, outcome::text, handler from inbox where outcome is not null",
                    row -> {
                        ledger.outcomes.put(row.getString(1), JSON.readTree(row.getString(2)));
                        ledger.handlers.put(row.getString(1), row.getString(3));
                    });
            each(
                    connection,
                    "select delivery, count(*) from journal group by delivery, stream_id",
                    row -> {
                        ledger.steps.merge(row.getString(1), row.getInt(2), Math::max);
                        ledger.stepsTaken += row.getInt(2);
                    });
            each(
                    connection,
                    """
                    select nonce from web_message
                     where view ->> 'tone' = 'BAD' or view::text like '%nothing was changed%'
                    """,
                    row -> ledger.refused.add(row.getString(1)));
            each(
                    connection,
                    "select nonce, id, place, view::text from web_message",
                    row ->
                            ledger.message(
                                    row.getString(1),
                                    Wire.said(
                                            row.getLong(2),
                                            row.getString(3),
                                            JSON.readTree(row.getString(4)))));
            each(
                    connection,
                    "select e ->> 'is' from journal, jsonb_array_elements(events) e",
                    row -> ledger.event(row.getString(1)));
        }
        return ledger;
    }

    private void message(String nonce, Said said) {
        answers.put(nonce, said);
        Act.labelIn(said.words())
                .ifPresent(label -> rolls.computeIfAbsent(label, _ -> new ArrayList<>()).add(said));
    }

    private void event(String is) {
        ended += is.equals("ended.2") ? 1 : 0;
        gains += is.equals("experience-gained.1") ? 1 : 0;
        awards += is.equals("experience-awarded.1") ? 1 : 0;
    }

    /** Duels that came to their end. */
    public int ended() {
        return ended;
    }

    /** How often a master gave somebody experience. */
    int awards() {
        return awards;
    }

    /** How often somebody gained experience in a duel. */
    public int gains() {
        return gains;
    }

    /** What came of a delivery, null when nothing is known of it. */
    public @Nullable JsonNode outcome(String key) {
        return outcomes.get(key);
    }

    /** Whether a delivery was a deed of a fight, which is done by a step or not at all. */
    boolean isOfAFight(String key) {
        return handlers.getOrDefault(key, "")
                .matches("(duel|encounter|reaction|wish)[. ](?!describe).*");
    }

    public Map<String, Integer> steps() {
        return steps;
    }

    /** In one stream, the most: a hero who is made may also come to the fight that is prepared. */
    public int steps(String key) {
        return steps.getOrDefault(key, 0);
    }

    /** Whether somebody was answered in private. */
    boolean wasToldInPrivate(String key) {
        return answers.containsKey(key + ":secret");
    }

    /** Whether somebody was told no, or that nothing was changed: neither has to be kept. */
    boolean wasRefused(String key) {
        return refused.contains(key + ":secret");
    }

    /** Every message under the label of a roll. */
    List<Said> rolls(String label) {
        return rolls.getOrDefault(label, List.of());
    }

    public long stepsTaken() {
        return stepsTaken;
    }

    /** What one row is good for. */
    private interface Use {
        void accept(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Use use) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                use.accept(row);
            }
        }
    }
}
