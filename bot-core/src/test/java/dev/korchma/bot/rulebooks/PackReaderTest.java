package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PackReaderTest {

    @ParameterizedTest
    @FieldSource("dev.korchma.bot.rulebooks.Shipped#IDS")
    void a_shipped_pack_is_good(String id) {
        assertThat(Shipped.problems(Shipped.source(id))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("dev.korchma.bot.rulebooks.Shipped#IDS")
    void a_pack_kept_as_one_document_reads_back_as_the_same_pack(String id) {
        var pack = Shipped.pack(id);

        assertThat(Shipped.read(PackSource.ofDocument(pack.document()))).isEqualTo(pack);
    }

    @Test
    void remarks_and_spaces_do_not_change_the_hash_but_content_does() {
        var file = Shipped.file("two-dice", "pack.yaml");
        var remarked = Map.of("pack.yaml", "# A remark.\n\n" + file);
        var changed = Map.of("pack.yaml", file.replace("award: 1", "award: 2"));
        var hash = Shipped.pack("two-dice").hash();

        assertThat(Shipped.read(Shipped.with("two-dice", remarked)).hash()).isEqualTo(hash);
        assertThat(Shipped.read(Shipped.with("two-dice", changed)).hash()).isNotEqualTo(hash);
        assertThat(hash).matches("[0-9a-f]{64}");
    }

    /** The format only adds: a pack of its first days is the same pack still. */
    @Test
    void an_old_pack_keeps_its_hash_while_the_format_grows() {
        assertThat(Shipped.pack("two-dice").hash())
                .isEqualTo("23718c069237fb3d191400845c0fb3622ef322738b1f66e4a76cebbbfd3d2092");
    }

    @Test
    void a_thing_like_another_has_what_that_has_and_an_action_is_written_out_for_both() {
        var things =
                """
                items:
                  fan: {tags: [handy], fields: {edge: 2}, modifiers: [{value: bearing, add: 1}]}
                  "{x}.gilded":
                    for: {x: handy}
                    found: true
                    like: "{x}"
                    tags: [shiny]
                    modifiers: [{value: bearing, add: 2}]
                    strikes: [{if: fan, then: [{apply: {effect: warmed}}]}]
                actions:
                  flourish.{x}:
                    for: {x: handy}
                    item: "{x}"
                    economy: {say: 1}
                    target: foe
                    steps: [{damage: {track: composure, type: mockery, dice: "{x.edge}"}}]
                """;
        var texts = "fan: Fan\n\"{x}.gilded\": \"gilded {x}\"\nflourish.{x}: \"{x}!\"\n";

        var pack =
                Shipped.read(
                        Shipped.with(
                                "two-dice",
                                Map.of(
                                        "things.yaml", things,
                                        "texts/en-things.yaml", texts,
                                        "texts/ru-things.yaml", texts)));

        var items = pack.system().content().items();
        assertThat(items).containsOnlyKeys("fan", "fan.gilded");
        var gilded = Objects.requireNonNull(items.get("fan.gilded"));
        assertThat(gilded.tags()).containsExactlyInAnyOrder("handy", "shiny", "fan");
        assertThat(gilded.modifiers()).hasSize(2);
        assertThat(gilded.strikes()).hasSize(1);
        assertThat(gilded.found()).isTrue();
        assertThat(pack.system().content().actions())
                .containsKeys("flourish.fan", "flourish.fan.gilded");
        assertThat(pack.texts().name(Language.EN, "flourish.fan.gilded")).isEqualTo("gilded Fan!");
    }

    @Test
    void the_example_in_the_documentation_is_the_pack_that_ships() throws IOException {
        assertThat(Path.of("../docs/packs.md"))
                .content()
                .contains(Shipped.file("two-dice", "pack.yaml"));
    }

    @Test
    void a_folder_of_the_operator_wins_over_a_shipped_pack(@TempDir Path folder)
            throws IOException {
        var pack = folder.resolve("two-dice");
        Files.createDirectories(pack.resolve("texts"));
        for (var file : Shipped.source("two-dice").files().entrySet()) {
            var changed = file.getValue().replace("version: 1.0.0", "version: 9.0.0");
            Files.writeString(pack.resolve(file.getKey()), changed);
        }
        Files.writeString(
                Files.createDirectories(folder.resolve("broken")).resolve("pack.yaml"),
                "format: 1");

        var packs = Packs.with(folder);

        assertThat(packs.byId("two-dice")).map(Pack::version).contains("9.0.0");
        assertThat(packs.all()).extracting(Pack::id).containsExactlyElementsOf(Shipped.IDS);
        assertThat(packs.refused()).containsOnlyKeys("broken");
    }

    @Test
    void a_pack_of_the_operator_is_read_as_a_check_reads_it(@TempDir Path folder)
            throws IOException {
        for (var id : List.of("two-dice", "by-the-fire")) {
            var pack = folder.resolve(id);
            Files.createDirectories(pack.resolve("texts"));
            for (var file : Shipped.source(id).files().entrySet()) {
                Files.writeString(pack.resolve(file.getKey()), "\uFEFF" + file.getValue());
            }
        }
        Files.write(folder.resolve("by-the-fire/texts/ru.yaml"), new byte[] {'a', (byte) 0xE6});

        var packs = Packs.with(folder);

        assertThat(packs.byId("two-dice")).isPresent();
        assertThat(packs.refused()).containsOnlyKeys("by-the-fire");
        assertThat(packs.refused().get("by-the-fire"))
                .extracting(PackProblem::key)
                .containsExactly("rulebooks.problem.not-utf-8");
        assertThat(packs.byId("by-the-fire")).isEmpty();
    }
}
