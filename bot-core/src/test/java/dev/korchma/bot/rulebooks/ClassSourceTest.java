package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.golden.Grown;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
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

    private static final RuleSystem RULES = Shipped.pack("5e").system();

    /** Who is of which class. */
    private static final Map<String, String> HEROES =
            Map.ofEntries(
                    Map.entry("barbarian", "torva"),
                    Map.entry("bard", "lark"),
                    Map.entry("cleric", "rowan"),
                    Map.entry("druid", "sedge"),
                    Map.entry("fighter", "bryn"),
                    Map.entry("monk", "willow"),
                    Map.entry("paladin", "aster"),
                    Map.entry("ranger", "heron"),
                    Map.entry("rogue", "fox"),
                    Map.entry("sorcerer", "flint"),
                    Map.entry("warlock", "thorn"),
                    Map.entry("wizard", "ember"));

    private static final List<String> SLOTS =
            List.of(
                    "slots.first",
                    "slots.second",
                    "slots.third",
                    "slots.fourth",
                    "slots.fifth",
                    "slots.sixth",
                    "slots.seventh",
                    "slots.eighth",
                    "slots.ninth");

    /** What the tables count besides, by the column of the copy, as this pack has it. */
    private static final Map<String, ToLongFunction<Body>> COLUMNS =
            Map.ofEntries(
                    // No counting any more at the end.
                    Map.entry("rage_count", body -> unlessEndless(value(body, "rages.max"), 9999)),
                    Map.entry("brutal_critical_dice", number("brutality")),
                    Map.entry("channel_divinity_charges", number("channels.max")),
                    Map.entry("action_surges", number("surges.max")),
                    Map.entry("extra_attacks", body -> value(body, "swings") - 1),
                    Map.entry("bardic_inspiration_die", number("inspiration.die")),
                    Map.entry("song_of_rest_die", number("song.die")),
                    Map.entry("magical_secrets_max_5", body -> secrets(body, 1)),
                    Map.entry("magical_secrets_max_7", body -> secrets(body, 2)),
                    Map.entry("magical_secrets_max_9", body -> secrets(body, 3)),
                    Map.entry("sorcery_points", number("sorcery.max")),
                    Map.entry("metamagic_known", body -> taken(body, "metamagic")),
                    Map.entry("invocations_known", body -> taken(body, "invocations")),
                    Map.entry("mystic_arcanum_level_6", number("arcanum.sixth.max")),
                    Map.entry("mystic_arcanum_level_7", number("arcanum.seventh.max")),
                    Map.entry("mystic_arcanum_level_8", number("arcanum.eighth.max")),
                    Map.entry("mystic_arcanum_level_9", number("arcanum.ninth.max")),
                    Map.entry("favored_enemies", body -> taken(body, "favored-enemy")),
                    Map.entry("favored_terrain", body -> taken(body, "favored-terrain")),
                    Map.entry("ki_points", number("ki.max")),
                    Map.entry("martial_arts", number("unarmed.die")));

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
        return HEROES.keySet().stream()
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
        HEROES.keySet()
                .forEach(of ->
                        table(rows, of)
                                .forEach(row ->
                                        row.path("class_specific")
                                                .properties()
                                                .forEach(one -> found.add(one.getKey()))));
        found.removeAll(NO_NUMBERS);

        assertThat(COLUMNS.keySet()).containsExactlyInAnyOrderElementsOf(found);
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
        var body = body(of, level);
        var casts = row.path("spellcasting");
        assertThat(value(body, "pb"))
                .as("level %d", level)
                .isEqualTo(row.path("prof_bonus").asLong());
        for (int circle = 1; circle <= SLOTS.size(); circle++) {
            assertThat(slots(body, circle))
                    .as("%s, level %d, slots of circle %d", of, level, circle)
                    .isEqualTo(casts.path("spell_slots_level_" + circle).asLong(0));
        }
        assertThat(taken(body, of + "-cantrips"))
                .as("%s, level %d, cantrips", of, level)
                .isEqualTo(casts.path("cantrips_known").asLong(0));
        if (casts.has("spells_known")) {
            assertThat(taken(body, of + "-spells") + taken(body, of + "-secrets"))
                    .as("%s, level %d, spells", of, level)
                    .isEqualTo(casts.path("spells_known").asLong());
        }
        row.path("class_specific")
                .properties()
                .forEach(column -> {
                    var ours = COLUMNS.get(column.getKey());
                    if (ours != null) {
                        assertThat(ours.applyAsLong(body))
                                .as("%s, level %d, %s", of, level, column.getKey())
                                .isEqualTo(printed(of, level, column.getKey(), column.getValue()));
                    }
                });
    }

    private static long printed(String of, int level, String column, JsonNode value) {
        long copied = value.has("dice_value") ? value.path("dice_value").asLong() : value.asLong();
        return BOOK.getOrDefault(of + " " + level + " " + column, copied);
    }

    private static Body body(String of, int level) {
        var ready = Objects.requireNonNull(RULES.content().heroes().get(HEROES.get(of))).build();
        var begun = new Build(level, ready.attributes(), ready.choices(), ready.items());
        return RULES.freshBody(Grown.with(RULES, begun, choice -> true));
    }

    /** Two of them come at a time. */
    private static long secrets(Body body, int time) {
        return Math.clamp(taken(body, "bard-secrets") - 2L * (time - 1), 0, 2);
    }

    private static ToLongFunction<Body> number(String id) {
        return body -> value(body, id);
    }

    private static long value(Body body, String id) {
        return RULES.value(body, id);
    }

    private static long unlessEndless(long many, long endless) {
        return many >= 99 ? endless : many;
    }

    /** Slots that pay for a circle and for none higher. */
    private static long slots(Body body, int circle) {
        long pact = value(body, "pact.rank") == circle ? value(body, "slots.pact.max") : 0;
        return value(body, Track.maxOf(SLOTS.get(circle - 1))) + pact;
    }

    /** How many options somebody has taken of all that are asked for by one name. */
    private static long taken(Body body, String asks) {
        var choices = RULES.content().choices();
        return body.build().choices().keySet().stream()
                .filter(choice -> Objects.requireNonNull(choices.get(choice)).asks().equals(asks))
                .count();
    }
}
