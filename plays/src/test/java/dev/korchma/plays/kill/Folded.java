package dev.korchma.plays.kill;

import dev.korchma.bot.store.StoredJson;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether every fight and every hero is what the events of the journal make of them. */
final class Folded {

    private static final String STEPS =
            """
            select t ->> 'document' as document, (t ->> 'to')::bigint as version,
                   j.events::text as events
              from journal j, jsonb_array_elements(j.touched) t
            """;

    private static final StoredJson JSON = new StoredJson();

    private final Map<DocumentId, NavigableMap<Long, List<Event>>> steps = new HashMap<>();

    private Folded() {}

    /** What is amiss, in words. */
    static List<String> amiss(Program program) throws IOException, SQLException {
        Folded folded = new Folded();
        List<String> amiss = new ArrayList<>();
        try (Connection connection = program.database();
                PreparedStatement all = connection.prepareStatement(STEPS);
                ResultSet step = all.executeQuery()) {
            while (step.next()) {
                folded.add(step);
            }
            folded.compare(connection, amiss);
        }
        return amiss;
    }

    private void add(ResultSet step) throws SQLException {
        DocumentId document = new DocumentId(UUID.fromString(step.getString("document")));
        List<Event> events =
                JSON.readAll(step.getString("events"), Event.class).stream()
                        .filter(event -> event.document().equals(document))
                        .toList();
        steps.computeIfAbsent(document, _ -> new TreeMap<>()).put(step.getLong("version"), events);
    }

    private void compare(Connection connection, List<String> amiss) throws SQLException {
        try (PreparedStatement all =
                        connection.prepareStatement("select id::text, body::text from document");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                Document stored = JSON.read(row.getString(2), Document.class);
                Document made = fold(new DocumentId(UUID.fromString(row.getString(1))));
                if (!Objects.equals(stored, made)) {
                    amiss.add("the journal makes %s and not %s".formatted(made, stored));
                }
            }
        }
    }

    private @Nullable Document fold(DocumentId id) {
        Document now = null;
        for (List<Event> events : steps.getOrDefault(id, new TreeMap<>()).values()) {
            for (Event event : events) {
                now = evolve(now, event);
            }
        }
        return now;
    }

    private static Document evolve(@Nullable Document before, Event event) {
        return switch (event) {
            case EncounterEvent fought -> Encounter.evolve((Encounter) before, fought);
            case CharacterEvent lived -> Character.evolve((Character) before, lived);
            default -> throw new IllegalStateException("no document follows " + event.getClass());
        };
    }
}
