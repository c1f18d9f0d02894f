package dev.korchma.bot.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.characters.LifeOfChance;
import dev.korchma.bot.characters.RequestsOfChance;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.bot.store.StoredNames;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Reversible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was written once can be read for ever. {@code -Dgolden=write} writes files for names that
 * have none yet and never touches one that is there.
 */
class GoldenJsonTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final StoredNames NAMES = new StoredNames();
    private static final StoredJson JSON = new StoredJson();
    private static final JsonMapper TREES = JsonMapper.builder().build();

    static Stream<String> names() {
        return NAMES.all().entrySet().stream()
                .filter(entry -> root(entry.getValue()) != Object.class)
                .map(Map.Entry::getKey)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatWasWrittenOnceIsReadAndWrittenTheSame(String name) throws IOException {
        Class<?> type = Objects.requireNonNull(NAMES.all().get(name));
        Class<?> root = root(type);
        String golden = Files.readString(FOLDER.resolve(name + ".json"));

        Object read = JSON.read(golden, root);

        assertThat(read).isInstanceOf(type);
        assertThat(TREES.readTree(JSON.write(read, root))).isEqualTo(TREES.readTree(golden));
    }

    @Test
    void everyEventAndDocumentHasItsGoldenFile() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            writeMissing();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names().map(name -> name + ".json").toList());
        }
    }

    private static Class<?> root(Class<?> type) {
        if (Event.class.isAssignableFrom(type)) {
            return Event.class;
        }
        return Document.class.isAssignableFrom(type) ? Document.class : Object.class;
    }

    private static void writeMissing() throws IOException {
        Map<String, String> samples = new TreeMap<>();
        var pack = Packs.shipped().byId("5e").orElseThrow();
        for (long seed = 1; seed <= 60; seed++) {
            DuelOfChance duel = new DuelOfChance(pack, seed).play(200);
            for (Event event : duel.events) {
                sample(samples, event, Event.class);
                if (event instanceof Reversible reversible) {
                    sample(samples, reversible.inverse(), Event.class);
                }
            }
            for (Event event : new LifeOfChance(pack, seed).live(80).events()) {
                sample(samples, event, Event.class);
                if (event instanceof Reversible reversible) {
                    sample(samples, reversible.inverse(), Event.class);
                }
            }
            new RequestsOfChance(pack, seed)
                    .play(40)
                    .moments()
                    .forEach(moment ->
                            moment.events().forEach(event -> sample(samples, event, Event.class)));
            duel.characters().forEach(character -> sample(samples, character, Document.class));
            if (duel.encounter() != null) {
                sample(samples, duel.encounter(), Document.class);
            }
        }
        EveningCase.of("evenings", 60)
                .flatMap(evening -> evening.play().events.stream())
                .forEach(event -> sample(samples, event, Event.class));
        for (var sample : samples.entrySet()) {
            Path file = FOLDER.resolve(sample.getKey() + ".json");
            if (!Files.exists(file)) {
                Files.writeString(file, sample.getValue() + "\n");
            }
        }
    }

    private static void sample(Map<String, String> samples, Object value, Class<?> root) {
        String written =
                TREES.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(TREES.readTree(JSON.write(value, root)));
        samples.merge(
                NAMES.nameOf(value.getClass()),
                written,
                (one, other) -> one.length() >= other.length() ? one : other);
    }
}
