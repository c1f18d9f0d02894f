package dev.korchma.bot.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Honest rows in which one field is of a kind it cannot be, or is not there. */
final class HostileRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A row that is good, beside some of those that are not. */
    private static final String BESIDE =
            """
            {"index": "shivers", "name": "Shivers", "desc": ["One trembles."], "url": "/api/2014/conditions/x"}
            """;

    /** What a field of a kind cannot be. */
    private static final Map<String, List<String>> WRONG =
            Map.of(
                    "number",
                            List.of(
                                    "\"many\"",
                                    "[1]",
                                    "{\"a\": 1}",
                                    "true",
                                    "1e308",
                                    "99999999999"),
                    "text", List.of("7", "[\"a\"]", "{\"a\": 1}"),
                    "list", List.of("\"a\"", "{\"a\": 1}"),
                    "table", List.of("\"a\"", "[1]", "7"),
                    "truth", List.of("\"maybe\"", "1", "[]"),
                    "whole", List.of("\"many\"", "3.5", "-0.5e3", "true"),
                    "prose", List.of("7", "[7]", "{\"a\": 1}"));

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileRows rows = new HostileRows();
        String creature = "5e-database creature";
        rows.wrong(
                creature,
                SmallBooks.DATABASE_CREATURE,
                "number",
                "hit_points",
                "strength",
                "challenge_rating",
                "xp",
                "armor_class.0.value",
                "senses.passive_perception",
                "proficiencies.0.value",
                "actions.0.attack_bonus",
                "actions.0.dc.dc_value",
                "actions.0.usage.times");
        rows.wrong(
                creature,
                SmallBooks.DATABASE_CREATURE,
                "text",
                "size",
                "type",
                "alignment",
                "hit_dice",
                "languages",
                "damage_immunities.0",
                "actions.0.name",
                "actions.0.damage.0.damage_dice");
        rows.wrong(
                creature,
                SmallBooks.DATABASE_CREATURE,
                "list",
                "armor_class",
                "proficiencies",
                "damage_resistances",
                "actions",
                "special_abilities",
                "actions.0.damage");
        rows.wrong(
                creature,
                SmallBooks.DATABASE_CREATURE,
                "table",
                "speed",
                "senses",
                "actions.0",
                "condition_immunities.0",
                "actions.0.dc");
        rows.wrong(creature, SmallBooks.DATABASE_CREATURE, "prose", "desc", "actions.0.desc");
        rows.lacking(creature, SmallBooks.DATABASE_CREATURE, "strength", "charisma", "armor_class");
        String spell = "5e-database spell";
        rows.wrong(spell, SmallBooks.DATABASE_SPELL, "number", "level", "area_of_effect.size");
        rows.wrong(
                spell,
                SmallBooks.DATABASE_SPELL,
                "text",
                "range",
                "duration",
                "casting_time",
                "components.0",
                "damage.damage_at_slot_level.3");
        rows.wrong(
                spell,
                SmallBooks.DATABASE_SPELL,
                "table",
                "school",
                "damage",
                "dc",
                "area_of_effect",
                "damage.damage_at_slot_level");
        rows.wrong(spell, SmallBooks.DATABASE_SPELL, "truth", "ritual", "concentration");
        rows.wrong(
                "5e-database weapon",
                SmallBooks.DATABASE_WEAPON,
                "number",
                "weight",
                "cost.quantity",
                "throw_range.normal");
        rows.wrong(
                "5e-database weapon",
                SmallBooks.DATABASE_WEAPON,
                "text",
                "damage.damage_dice",
                "cost.unit");
        rows.wrong(
                "5e-database armor",
                SmallBooks.DATABASE_ARMOR,
                "number",
                "armor_class.max_bonus",
                "str_minimum");
        rows.wrong("5e-database armor", SmallBooks.DATABASE_ARMOR, "truth", "stealth_disadvantage");
        rows.wrong(
                "open5e creature",
                SmallBooks.FIXTURE_CREATURE,
                "number",
                "fields.hit_points",
                "fields.armor_class",
                "fields.ability_score_wisdom",
                "fields.saving_throw_dexterity",
                "fields.walk");
        rows.wrong(
                "open5e creature",
                SmallBooks.FIXTURE_CREATURE,
                "text",
                "fields.size",
                "fields.hit_dice");
        rows.wrong(
                "open5e creature", SmallBooks.FIXTURE_CREATURE, "list", "fields.damage_immunities");
        rows.wrong("open5e creature", SmallBooks.FIXTURE_CREATURE, "truth", "fields.hover");
        rows.lacking(
                "open5e creature", SmallBooks.FIXTURE_CREATURE, "fields.ability_score_dexterity");
        rows.wrong(
                "open5e spell",
                SmallBooks.FIXTURE_SPELL,
                "number",
                "fields.level",
                "fields.shape_size");
        rows.wrong(
                "open5e spell",
                SmallBooks.FIXTURE_SPELL,
                "truth",
                "fields.attack_roll",
                "fields.verbal");
        rows.wrong(
                "open5e answer",
                SmallBooks.API_CREATURE,
                "number",
                "hit_points",
                "ability_scores.strength",
                "skill_bonuses.stealth",
                "actions.0.attacks.0.to_hit_mod");
        rows.wrong(
                "open5e answer", SmallBooks.API_CREATURE, "table", "speed", "actions.0.attacks.0");
        rows.wrong("open5e answer", SmallBooks.API_CREATURE, "list", "traits", "actions");
        return rows.all;
    }

    private void wrong(String row, String honest, String kind, String... paths) {
        for (String path : paths) {
            boolean beside = path.equals(paths[0]);
            for (String value : WRONG.getOrDefault(kind, List.of())) {
                add(
                        row + ": " + path + " is " + value,
                        with(honest, path, value),
                        "import.field.no-",
                        beside);
                beside = false;
            }
        }
    }

    private void lacking(String row, String honest, String... paths) {
        for (String path : paths) {
            add(row + ": no " + path, with(honest, path, "null"), "import.row.lacks", false);
        }
    }

    private void add(String name, String row, String said, boolean beside) {
        String rows = "[" + row + (beside ? ", " + BESIDE : "") + "]";
        String file = row.contains("\"key\":\"my_") ? "{\"results\": " + rows + "}" : rows;
        all.add(new Hostile(name, "book.json", file.getBytes(UTF_8), said));
    }

    private static String with(String honest, String path, String value) {
        JsonNode root = JSON.readTree(honest);
        List<String> steps = List.of(path.split("\\.", -1));
        JsonNode at = root;
        for (String step : steps.subList(0, steps.size() - 1)) {
            at = at instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : at.get(step);
        }
        // Written as a mark first: a tree would make 1e308 another number.
        String mark = "\"<here>\"";
        switch (at) {
            case ObjectNode table -> table.set(steps.getLast(), JSON.readTree(mark));
            case ArrayNode list -> list.set(Integer.parseInt(steps.getLast()), JSON.readTree(mark));
            default -> throw new AssertionError(path);
        }
        return JSON.writeValueAsString(root).replace(mark, value);
    }
}
