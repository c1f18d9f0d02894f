package dev.korchma.bot.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small honest rows of each layout, ours in names and words. */
final class SmallBooks {

    private SmallBooks() {}

    static final String DATABASE_CREATURE =
            """
            {"index": "mud-hound", "name": "Mud Hound", "size": "Medium", "type": "beast", "desc": "It waits.",
             "alignment": "unaligned", "armor_class": [{"type": "natural", "value": 13}], "xp": 200,
             "hit_points": 19, "hit_dice": "3d8", "hit_points_roll": "3d8+6", "speed": {"walk": "30 ft."},
             "strength": 15, "dexterity": 12, "constitution": 14, "intelligence": 3, "wisdom": 12,
             "charisma": 6, "proficiencies": [{"value": 3, "proficiency": {"index": "saving-throw-dex"}}],
             "damage_vulnerabilities": ["fire"], "damage_resistances": ["cold"], "damage_immunities": ["poison"],
             "condition_immunities": [{"index": "prone"}], "senses": {"passive_perception": 11},
             "languages": "Common", "challenge_rating": 1, "special_abilities": [{"name": "Muddy", "desc": "It is."}],
             "actions": [{"name": "Bite", "desc": "It bites.", "attack_bonus": 4,
               "damage": [{"damage_type": {"index": "piercing"}, "damage_dice": "1d8+2"}],
               "dc": {"dc_type": {"index": "con"}, "dc_value": 12, "success_type": "none"},
               "usage": {"type": "per day", "times": 2}}]}
            """;

    static final String DATABASE_SPELL =
            """
            {"index": "mud-spout", "name": "Mud Spout", "desc": ["It drowns."], "range": "60 feet",
             "components": ["V", "S"], "ritual": false, "duration": "Instantaneous", "concentration": false,
             "casting_time": "1 action", "level": 3, "school": {"index": "evocation", "name": "Evocation"},
             "classes": [{"index": "wizard"}],
             "damage": {"damage_type": {"index": "cold"}, "damage_at_slot_level": {"3": "8d6", "4": "9d6"}},
             "dc": {"dc_type": {"index": "dex"}, "dc_success": "half"},
             "area_of_effect": {"type": "sphere", "size": 20}}
            """;

    static final String DATABASE_WEAPON =
            """
            {"index": "bog-hook", "name": "Bog Hook", "equipment_category": {"index": "weapon", "name": "Weapon"},
             "weapon_category": "Simple", "weapon_range": "Melee", "cost": {"quantity": 3, "unit": "gp"},
             "damage": {"damage_dice": "1d6", "damage_type": {"index": "slashing"}}, "weight": 2,
             "properties": [{"index": "light"}], "throw_range": {"normal": 20, "long": 60}, "desc": ["A hook."]}
            """;

    static final String DATABASE_ARMOR =
            """
            {"index": "bog-coat", "name": "Bog Coat", "equipment_category": {"index": "armor", "name": "Armor"},
             "armor_category": "Medium", "armor_class": {"base": 13, "dex_bonus": true, "max_bonus": 2},
             "str_minimum": 0, "stealth_disadvantage": false, "weight": 20, "cost": {"quantity": 30, "unit": "gp"}}
            """;

    static final String FIXTURE_CREATURE =
            """
            {"model": "api_v2.creature", "pk": "my_mud-hound", "fields": {
              "name": "Mud Hound", "size": "medium", "type": "beast", "alignment": "unaligned",
              "armor_class": 13, "hit_points": 19, "hit_dice": "3d8 + 6", "challenge_rating_decimal": "0.250",
              "experience_points_integer": 50, "passive_perception": 11,
              "ability_score_strength": 15, "ability_score_dexterity": 12, "ability_score_constitution": 14,
              "ability_score_intelligence": 3, "ability_score_wisdom": 12, "ability_score_charisma": 6,
              "saving_throw_dexterity": 3, "skill_bonus_stealth": 5, "walk": 30.0, "hover": false,
              "darkvision_range": 60.0, "damage_immunities": ["poison"], "damage_resistances": [],
              "condition_immunities": ["prone"], "languages_desc": "Common"}}
            """;

    static final String FIXTURE_SPELL =
            """
            {"model": "api_v2.spell", "pk": "my_mud-spout", "fields": {"name": "Mud Spout",
              "desc": "Half as much on a success.", "level": 2, "school": "evocation", "higher_level": "",
              "range_text": "60 feet", "ritual": false, "casting_time": "action", "verbal": true, "somatic": false,
              "material": false, "saving_throw_ability": "dexterity", "attack_roll": false, "damage_roll": "3d6",
              "damage_types": ["cold"], "duration": "instantaneous", "shape_type": "cube", "shape_size": 10,
              "concentration": true, "classes": ["my_wizard"]}}
            """;

    static final String API_CREATURE =
            """
            {"url": "https://example.org/v2/creatures/x/", "key": "my_mud-hound", "name": "Mud Hound",
             "size": {"name": "Large", "key": "large"}, "type": {"name": "Beast", "key": "beast"},
             "alignment": "unaligned", "armor_class": 12, "hit_points": 30, "hit_dice": "4d10+8",
             "challenge_rating": 0.5, "passive_perception": 11, "speed": {"walk": 40.0, "unit": "feet"},
             "ability_scores": {"strength": 15, "dexterity": 12, "constitution": 14, "intelligence": 3,
               "wisdom": 12, "charisma": 6},
             "saving_throws": {"dexterity": 3}, "skill_bonuses": {"stealth": 5},
             "resistances_and_immunities": {"damage_immunities": [{"key": "cold"}], "condition_immunities": []},
             "languages": {"as_string": "Common"}, "traits": [{"name": "Muddy", "desc": "It is."}],
             "actions": [{"name": "Bite", "desc": "Bites.", "action_type": "ACTION",
               "attacks": [{"to_hit_mod": 4, "reach": 5.0, "damage_die_count": 1, "damage_die_type": "D6",
                 "damage_bonus": 2, "damage_type": {"key": "piercing"}}]}]}
            """;

    /** A whole small file of each layout, by the layout. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("5e-database", "[" + DATABASE_CREATURE + ", " + DATABASE_SPELL + "]");
        files.put("open5e fixture", "[" + FIXTURE_CREATURE + ", " + FIXTURE_SPELL + "]");
        files.put("open5e answer", "{\"count\": 1, \"results\": [" + API_CREATURE + "]}");
        return files;
    }
}
