package dev.korchma.bot.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.imports.Line.Fate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The layouts of Open5e v2, fixtures and answers of the API, and what is irregular in them. */
class Open5eLayoutTest {

    private static final String CREATURE =
            """
            [{"model": "api_v2.creature", "pk": "srd-2024_mud-hound", "fields": {
              "name": "Mud Hound", "size": "%s", "type": "beast", "alignment": "unaligned",
              "armor_class": 13, "hit_points": 19, "hit_dice": "%s", "challenge_rating_decimal": "0.250",
              "experience_points_integer": null, "proficiency_bonus": null, "passive_perception": 11,
              "ability_score_strength": 15, "ability_score_dexterity": 12, "ability_score_constitution": 14,
              "ability_score_intelligence": 3, "ability_score_wisdom": 12, "ability_score_charisma": 6,
              "saving_throw_strength": %s, "saving_throw_dexterity": %s, "saving_throw_constitution": %s,
              "saving_throw_intelligence": 0, "saving_throw_wisdom": 0, "saving_throw_charisma": 0,
              "skill_bonus_stealth": 0, "walk": 30.0, "fly": null, "hover": false, "darkvision_range": 60.0,
              "damage_immunities": ["poison"], "damage_resistances": [], "damage_vulnerabilities": [],
              "nonmagical_attack_resistance": true, "condition_immunities": ["poisoned"],
              "languages_desc": "Common"}}]
            """;

    private static final String ACTIONS =
            """
            [{"model": "api_v2.creatureaction", "pk": "a1", "fields": {"parent": "srd-2024_mud-hound",
               "name": "Bite", "desc": "Melee Attack Roll: +4, reach 5 ft.", "action_type": "ACTION"}},
             {"model": "api_v2.creatureaction", "pk": "a2", "fields": {"parent": "srd-2024_mud-hound",
               "name": "Multiattack", "desc": "The hound makes two Bite attacks.", "action_type": "ACTION"}},
             {"model": "api_v2.creatureaction", "pk": "a3", "fields": {"parent": "srd-2024_mud-hound",
               "name": "Mud Wave", "action_type": "ACTION", "uses_type": "RECHARGE_ON_ROLL", "uses_param": 5,
               "desc": "Dexterity Saving Throw: DC 13, each creature in a 30-foot Cone. Failure: 9 (2d8) Cold damage. Success: Half damage."}},
             {"model": "api_v2.creatureaction", "pk": "a4", "fields": {"parent": "srd-2024_mud-hound",
               "name": "Shake", "desc": "It shakes.", "action_type": "LEGENDARY_ACTION"}},
             {"model": "api_v2.creatureaction", "pk": "a5", "fields": {"parent": "srd-2024_nobody",
               "name": "Lost", "desc": "It is lost.", "action_type": "ACTION"}}]
            """;

    private static final String ATTACKS =
            """
            [{"model": "api_v2.creatureactionattack", "pk": "b1", "fields": {"parent": "a1", "name": "Bite attack",
              "to_hit_mod": 4, "reach": 5, "range": null, "damage_die_count": 1, "damage_die_type": "D8",
              "damage_bonus": 2, "damage_type": null, "extra_damage_die_count": null,
              "extra_damage_die_type": null, "extra_damage_bonus": null, "extra_damage_type": "piercing"}}]
            """;

    private static Brought zipped(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Desk.bring("open5e.zip", bytes.toByteArray());
    }

    private static Brought creature(String size, String dice, Object str, Object dex, Object con)
            throws IOException {
        return zipped(
                Map.of(
                        "v2/Creature.json", CREATURE.formatted(size, dice, str, dex, con),
                        "v2/CreatureAction.json", ACTIONS,
                        "v2/CreatureActionAttack.json", ATTACKS));
    }

    @Test
    void parts_of_a_creature_are_joined_from_files_of_their_own() throws IOException {
        Brought brought = creature("medium", "3d8 + 6", 2, 1, 4);

        assertThat(Desk.entry(brought, "creatures", "mud-hound"))
                .contains("\"saving.con\":4", "\"swings\":2", "\"hit-dice\":\"3d8 + 6\"")
                .contains("\"poison-proof\"", "\"recharge.from\":5")
                .contains("\"of\":\"resist.dex\",\"against\":13", "\"dice\":\"2d8\"")
                .contains("\"untold\":[\"said-shake\"]");
        assertThat(Desk.fate(brought, "Lost")).isEqualTo(Fate.REFUSED);
        assertThat(Desk.said(brought, "Lost")).containsExactly("import.row.part-of-nothing");
    }

    @Test
    void decimals_are_texts_and_experience_follows_the_challenge() throws IOException {
        Brought brought = creature("medium", "3d8 + 6", 2, 1, 4);

        assertThat(Desk.entry(brought, "creatures", "mud-hound"))
                .contains("\"challenge\":0.25,\"worth\":50");
        assertThat(Desk.said(brought, "Mud Hound"))
                .containsExactly("experience follows the challenge rating: 50");
    }

    @Test
    void the_kind_of_harm_may_stand_where_that_of_more_harm_belongs() throws IOException {
        assertThat(Desk.entry(creature("medium", "3d8", 2, 1, 4), "creatures", "mud-hound"))
                .contains("{\"track\":\"hp\",\"type\":\"piercing\",\"dice\":\"1d8\",\"bonus\":2}");
    }

    @Test
    void a_size_that_contradicts_the_hit_die_follows_it() throws IOException {
        Brought brought = creature("small", "3d4", 2, 1, 4);

        assertThat(Desk.entry(brought, "creatures", "mud-hound")).contains("\"tiny\"");
        assertThat(Desk.said(brought, "Mud Hound")).contains("the size follows the hit die: tiny");
    }

    @Test
    void zeros_for_all_saves_mean_that_nothing_was_said() throws IOException {
        Brought brought = creature("medium", "3d8", 0, 0, 0);

        assertThat(Desk.entry(brought, "creatures", "mud-hound"))
                .doesNotContain("saving.", "skill.");
        assertThat(Desk.said(brought, "Mud Hound"))
                .contains("zeros for saves and skills mean nothing was said: they are worked out");
    }

    @Test
    void a_save_nobody_can_have_is_left_out_and_hit_dice_may_be_missing() throws IOException {
        Brought brought =
                zipped(
                        Map.of(
                                "Creature.json",
                                CREATURE.formatted("tiny", "", 2, 1, 30)
                                        .replace("\"hit_dice\": \"\"", "\"hit_dice\": null")));

        assertThat(Desk.entry(brought, "creatures", "mud-hound"))
                .contains("\"saving.str\":2")
                .doesNotContain("saving.con", "hit-dice");
        assertThat(Desk.said(brought, "Mud Hound"))
                .contains(
                        "a number nobody can have is left out: 30",
                        "there are no hit dice: the hit points stand as printed");
    }

    @Test
    void a_spell_grows_by_rows_of_its_own_and_casting_times_are_glued() throws IOException {
        Brought brought =
                zipped(
                        Map.of(
                                "Spell.json",
                                """
                                [{"model": "api_v2.spell", "pk": "srd_mud-spout", "fields": {"name": "Mud Spout",
                                  "desc": "Half as much on a success.", "level": 2, "school": "evocation",
                                  "higher_level": "", "range_text": "60 feet", "ritual": false,
                                  "casting_time": "1minute", "verbal": true, "somatic": false, "material": false,
                                  "saving_throw_ability": "dexterity", "attack_roll": false,
                                  "damage_roll": "3d6", "damage_types": ["cold"], "duration": "instantaneous",
                                  "shape_type": "cube", "shape_size": 10, "concentration": true,
                                  "classes": ["srd_wizard", "srd_gardener"]}}]
                                """,
                                "SpellCastingOption.json",
                                """
                                [{"model": "api_v2.spellcastingoption", "pk": 1, "fields":
                                   {"parent": "srd_mud-spout", "type": "default", "damage_roll": null}},
                                 {"model": "api_v2.spellcastingoption", "pk": 2, "fields":
                                   {"parent": "srd_mud-spout", "type": "slot_level_3", "damage_roll": "4d6"}}]
                                """));

        assertThat(Desk.entry(brought, "actions", "mud-spout"))
                .contains("(1 + @slot)d6", "\"requires\":\"unhurried\"", "\"wizard-list\"]")
                .contains("\"effect\":\"concentration\"", "\"scale\":\"@amount // 2\"");
        assertThat(Desk.entry(brought, "facts", "mud-spout"))
                .contains("\"casting\":{\"minutes\":1}", "\"components\":[\"verbal\"]");
    }

    @Test
    void the_answers_of_the_api_have_everything_inside() {
        Brought brought =
                Desk.bring(
                        """
                        {"count": 1, "next": null, "results": [{"url": "https://example.org/v2/creatures/x/",
                          "key": "my_mud-hound", "name": "Mud Hound", "size": {"name": "Large", "key": "large"},
                          "type": {"name": "Beast", "key": "beast"}, "alignment": "unaligned",
                          "armor_class": 12, "hit_points": 30, "hit_dice": "4d10+8", "challenge_rating": 0.5,
                          "ability_scores": {"strength": 15, "dexterity": 12, "constitution": 14,
                            "intelligence": 3, "wisdom": 12, "charisma": 6},
                          "saving_throws": {"dexterity": 3}, "skill_bonuses": {"sleight_of_hand": 5},
                          "passive_perception": 11, "speed": {"walk": 40.0, "unit": "feet"},
                          "resistances_and_immunities": {"damage_immunities": [{"key": "cold"}],
                            "condition_immunities": [{"key": "charmed"}]},
                          "languages": {"as_string": "Common", "data": []},
                          "traits": [{"name": "Muddy", "desc": "It is."}],
                          "actions": [{"name": "Bite", "desc": "Bites.", "action_type": "ACTION",
                            "attacks": [{"to_hit_mod": 4, "reach": 5.0, "damage_die_count": 1,
                              "damage_die_type": "D6", "damage_bonus": 2,
                              "damage_type": {"key": "piercing"}}]}]}]}
                        """);

        assertThat(Desk.entry(brought, "creatures", "mud-hound"))
                .contains("\"saving.dex\":3,\"skill.sleight\":5", "\"worth\":100", "charm-proof")
                .contains("\"dice\":\"1d6\",\"bonus\":2", "\"untold\":[\"said-muddy\"]")
                .contains("\"scale\":0,\"when\":{\"any\":[\"cold\"]}");
        assertThat(Desk.text(brought)).contains("Muddy. It is.");
    }

    @Test
    void weapons_and_armor_stand_in_rows_of_their_own() throws IOException {
        Brought brought =
                zipped(
                        Map.of(
                                "Item.json",
                                """
                                [{"model": "api_v2.item", "pk": "srd_bog-hook", "fields": {"name": "Bog Hook",
                                   "category": "weapon", "cost": "3.00", "weight": "2.500", "desc": "A hook.",
                                   "weapon": "srd_bog-hook", "armor": null, "rarity": null,
                                   "requires_attunement": false}},
                                 {"model": "api_v2.item", "pk": "srd_bog-coat", "fields": {"name": "Bog Coat",
                                   "category": "armor", "cost": "30.00", "weight": "20.000", "desc": "",
                                   "weapon": null, "armor": "srd_bog-coat", "rarity": null}},
                                 {"model": "api_v2.item", "pk": "srd_bog-lamp", "fields": {"name": "Bog Lamp",
                                   "category": "wondrous-item", "cost": "0.00", "weight": "0.000", "desc": "It glows.",
                                   "weapon": null, "armor": null, "rarity": "rare", "requires_attunement": true}}]
                                """,
                                "Weapon.json",
                                """
                                [{"model": "api_v2.weapon", "pk": "srd_bog-hook", "fields": {"name": "Bog Hook",
                                  "damage_type": "slashing", "damage_dice": "1d6", "range": 0.0, "is_simple": true}}]
                                """,
                                "Armor.json",
                                """
                                [{"model": "api_v2.armor", "pk": "srd_bog-coat", "fields": {"name": "Bog Coat",
                                  "ac_base": 13, "ac_add_dexmod": true, "ac_cap_dexmod": 2, "category": "medium",
                                  "grants_stealth_disadvantage": false, "strength_score_required": null}}]
                                """));

        assertThat(Desk.entry(brought, "items", "bog-hook"))
                .contains("\"die\":\"1d6\"", "\"simple\"");
        assertThat(Desk.entry(brought, "facts", "bog-hook"))
                .isEqualTo("{\"price\":{\"gold\":3},\"small-weight\":40}");
        assertThat(Desk.entry(brought, "items", "bog-coat"))
                .contains("medium-armored", "[13,\"min(@mod.dex, 2)\"]");
        assertThat(Desk.entry(brought, "facts", "bog-lamp"))
                .contains("of-rarity.rare", "attuned.needed");
    }
}
