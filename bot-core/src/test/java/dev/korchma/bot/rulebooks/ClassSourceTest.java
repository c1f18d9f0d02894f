package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Body;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The tables of the classes against a copy of the SRD 5.1 beside the checkout: at every level the
 * same proficiency bonus, slots, cantrips and spells known, and what else a table counts.
 */
class ClassSourceTest {

    /** What is told, or is part of a formula and no number of its own. */
    private static final Set<String> NO_NUMBERS =
            Set.of(
                    "arcane_recovery_levels",
                    "aura_range",
                    "creating_spell_slots",
                    "destroy_undead_cr",
                    "indomitable_uses",
                    "rage_damage_bonus",
                    "sneak_attack",
                    "unarmored_movement",
                    "wild_shape_fly",
                    "wild_shape_max_cr",
                    "wild_shape_swim");

    /** Where the copy differs from the book: by class, level and column what the book prints. */
    private static final Map<String, Long> BOOK =
            Map.of(
                    "sorcerer 16 metamagic_known", 3L,
                    "warlock 4 invocations_known", 2L,
                    "warlock 6 invocations_known", 3L);

    @TestFactory
    Stream<DynamicTest> every_class_grows_as_the_book_prints_it() throws IOException {
        var rows = SrdCopy.of("Levels");
        return ClassColumns.HEROES.keySet().stream()
                .sorted()
                .map(of ->
                        DynamicTest.dynamicTest(
                                of,
                                () -> {
                                    var table = table(rows, of);
                                    assertThat(table).hasSize(20);
                                    table.forEach(row -> compare(of, row));
                                }));
    }

    /** A column that is compared with nothing is one somebody forgot. */
    @Test
    void every_column_of_the_tables_is_compared_or_known_to_be_no_number() throws IOException {
        var found = new TreeSet<String>();
        var rows = SrdCopy.of("Levels");
        ClassColumns.HEROES
                .keySet()
                .forEach(of ->
                        table(rows, of)
                                .forEach(row ->
                                        row.path("class_specific")
                                                .properties()
                                                .forEach(one -> found.add(one.getKey()))));
        found.removeAll(NO_NUMBERS);

        assertThat(ClassColumns.COLUMNS.keySet()).containsExactlyInAnyOrderElementsOf(found);
    }

    private static List<JsonNode> table(JsonNode rows, String of) {
        var table = new ArrayList<JsonNode>();
        rows.forEach(row -> {
            if (row.path("class").path("index").asString().equals(of) && !row.has("subclass")) {
                table.add(row);
            }
        });
        return table;
    }

    private static void compare(String of, JsonNode row) {
        int level = row.path("level").asInt();
        var body = ClassColumns.body(of, level);
        var casts = row.path("spellcasting");
        same(of, body, "proficiency_bonus", row.path("prof_bonus").asLong());
        for (int circle = 1; circle <= 9; circle++) {
            same(
                    of,
                    body,
                    "slots_of_circle_" + circle,
                    casts.path("spell_slots_level_" + circle).asLong(0));
        }
        same(of, body, "cantrips_known", casts.path("cantrips_known").asLong(0));
        if (casts.has("spells_known")) {
            same(of, body, "spells_known", casts.path("spells_known").asLong());
        }
        row.path("class_specific")
                .properties()
                .forEach(column -> {
                    if (ClassColumns.COLUMNS.containsKey(column.getKey())) {
                        same(
                                of,
                                body,
                                column.getKey(),
                                printed(of, level, column.getKey(), column.getValue()));
                    }
                });
    }

    private static void same(String of, Body body, String column, long printed) {
        var ours = Objects.requireNonNull(ClassColumns.all(of).get(column));
        assertThat(ours.applyAsLong(body))
                .as("%s, level %d, %s", of, body.build().level(), column)
                .isEqualTo(printed);
    }

    private static long printed(String of, int level, String column, JsonNode value) {
        long copied = value.has("dice_value") ? value.path("dice_value").asLong() : value.asLong();
        return BOOK.getOrDefault(of + " " + level + " " + column, copied);
    }
}
