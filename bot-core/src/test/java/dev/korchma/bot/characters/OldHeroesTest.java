package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Heroes from before they had a body of their own are there after the migration. */
class OldHeroesTest {

    private static final String HERO =
            """
            {"id": {"value": "00000000-0000-0003-0000-00000000000c"},
             "owner": {"value": "00000000-0000-0001-0000-000000000002"},
             "name": "Bryn", "game": "5e", "pack": "dab2",
             "build": {"level": 1, "attributes": {"str": 15}, "choices": {"class": "fighter"},
                       "items": ["longsword"]},
             "experience": 25}
            """;
    private static final Body BODY =
            new Body(
                    new Build(
                            1, Map.of("str", 15), Map.of("class", "fighter"), List.of("longsword")),
                    Map.of(),
                    List.of());

    private final StoredJson json = new StoredJson();

    @Test
    void theHeroAndTheStepThatMadeItAreReadAsTheyAreWrittenNow() {
        try (var database = TestDatabase.empty()) {
            Flyway.configure().dataSource(database).target("4009").load().migrate();
            JdbcClient jdbc = JdbcClient.create(database);
            jdbc.sql("insert into space (kind) values ('tavern')").update();
            jdbc.sql(
                            """
                            insert into document (space_id, id, kind, version, body)
                            values (1, '00000000-0000-0003-0000-00000000000c', 'character.1', 1,
                                    ?::jsonb || '{"is": "character.1"}')
                            """)
                    .param(HERO)
                    .update();
            jdbc.sql(
                            """
                            insert into journal
                              (space_id, stream_id, step, actor, delivery, at, touched, events)
                            values (1, gen_random_uuid(), 1, gen_random_uuid(), 'key', now(), '[]',
                                    jsonb_build_array(
                                      '{"is": "renamed.1"}'::jsonb,
                                      jsonb_build_object('is', 'character-made.1', 'character',
                                                         ?::jsonb)))
                            """)
                    .param(HERO)
                    .update();

            Flyway.configure().dataSource(database).load().migrate();

            Character hero =
                    (Character)
                            json.read(one(jdbc, "select body::text from document"), Document.class);
            assertThat(one(jdbc, "select kind from document")).isEqualTo("character.2");
            assertThat(hero.name()).isEqualTo("Bryn");
            assertThat(hero.body()).isEqualTo(BODY);
            assertThat(hero.experience()).isEqualTo(25);
            assertThat(one(jdbc, "select events ->> 0 from journal")).contains("renamed.1");
            CharacterMade made =
                    (CharacterMade)
                            json.read(
                                    one(jdbc, "select (events -> 1)::text from journal"),
                                    Event.class);
            assertThat(made.character().body()).isEqualTo(BODY);
        }
    }

    private static String one(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
