package dev.korchma.bot.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.imports.Line.Fate;
import org.junit.jupiter.api.Test;

/** Spells, weapons, armor and magic things in the layout of the 5e-database. */
class SpellsAndThingsTest {

    private static Brought spell(String prose, int level, String fields) {
        return Desk.bring(
                """
                [{"index": "mud-spout", "name": "Mud Spout", "desc": ["%s"], "range": "60 feet",
                  "components": ["V", "S"], "ritual": false, "duration": "Instantaneous",
                  "concentration": false, "casting_time": "1 action", "level": %d,
                  "school": {"index": "evocation", "name": "Evocation"},
                  "classes": [{"index": "wizard"}, {"index": "druid"}] %s}]
                """
                        .formatted(prose, level, fields));
    }

    private static String spout(Brought brought) {
        return Desk.entry(brought, "actions", "mud-spout");
    }

    @Test
    void harm_grows_with_the_slot_and_half_of_it_comes_through() {
        Brought brought =
                spell(
                        "It drowns.",
                        3,
                        """
                        , "damage": {"damage_type": {"index": "cold"},
                            "damage_at_slot_level": {"3": "8d6", "4": "9d6", "5": "10d6"}},
                        "dc": {"dc_type": {"index": "dex"}, "dc_success": "half"},
                        "area_of_effect": {"type": "sphere", "size": 20}
                        """);

        assertThat(Desk.fate(brought, "Mud Spout")).isEqualTo(Fate.TAKEN);
        assertThat(spout(brought))
                .contains(
                        "[\"spell\",\"leveled\",\"circle-3\",\"blast\",\"wizard-list\",\"druid-list\"]")
                .contains("\"pays\":{\"slot\":3}", "(5 + @slot)d6", "\"scale\":\"@amount // 2\"")
                .contains("\"of\":\"resist.dex\"", "\"targets\":8");
        assertThat(Desk.entry(brought, "facts", "mud-spout"))
                .contains(
                        "\"magic-school\":\"school.evocation\"",
                        "\"range\":60",
                        "\"in-a-sphere\":20");
    }

    @Test
    void a_cantrip_grows_with_its_caster() {
        Brought brought =
                spell(
                        "It hits.",
                        0,
                        """
                        , "attack_type": "ranged", "damage": {"damage_type": {"index": "cold"},
                          "damage_at_character_level": {"1": "1d10", "5": "2d10", "11": "3d10"}}
                        """);

        assertThat(spout(brought))
                .contains("(1 + (@level >= 5) + (@level >= 11))d10", "cantrip", "@spell.hit")
                .doesNotContain("pays");
    }

    @Test
    void tokens_of_healing_are_the_spellcasters_own_number() {
        Brought brought =
                spell(
                        "It mends.",
                        1,
                        ", \"heal_at_slot_level\": {\"1\": \"1d8 + MOD\", \"2\": \"2d8 + MOD\"}");

        assertThat(spout(brought))
                .contains(
                        "\"heal\":{\"track\":\"hp\",\"dice\":\"(@slot)d8\",\"bonus\":\"@spell.mod\"}");
    }

    @Test
    void flat_tokens_and_sums_of_dice_are_kept() {
        Brought flat =
                spell(
                        "It mends.",
                        6,
                        ", \"heal_at_slot_level\": {\"6\": \"70\", \"7\": \"80\", \"8\": \"90\"}");
        Brought sum =
                spell(
                        "It burns and blinds.",
                        5,
                        """
                        , "damage": {"damage_type": {"index": "fire"},
                            "damage_at_slot_level": {"5": "4d6 + 4d6", "6": "5d6 + 4d6"}},
                        "dc": {"dc_type": {"index": "dex"}, "dc_success": "half"}
                        """);

        assertThat(spout(flat)).contains("\"bonus\":\"10 + 10 * @slot\"");
        assertThat(spout(sum)).contains("(@slot - 1)d6 + 4d6");
        assertThat(Desk.said(sum, "Mud Spout"))
                .containsExactly("harm of several kinds counts as the first: fire");
    }

    @Test
    void what_stands_only_in_prose_is_told_and_an_unmarked_attack_is_one() {
        Brought prose =
                spell(
                        "Whoever stands in it takes 3d8 cold damage unless a saving throw is made.",
                        2,
                        "");
        Brought unmarked =
                spell(
                        "Make a ranged spell attack.",
                        2,
                        ", \"damage\": {\"damage_type\": {\"index\": \"fire\"}, \"damage_at_slot_level\": {\"2\": \"2d6\"}}");

        assertThat(Desk.said(prose, "Mud Spout"))
                .containsExactly(
                        "its harm stands only in the description: told",
                        "whether one can hold out stands only in the description: told",
                        "told alone: the game knows no rules for it");
        assertThat(spout(unmarked)).contains("\"attack\":{", "\"ranged\"");
        assertThat(Desk.said(unmarked, "Mud Spout"))
                .containsExactly("that it is an attack was read in the description");
    }

    @Test
    void harm_of_no_kind_is_not_done() {
        Brought brought =
                spell(
                        "It hurts.",
                        1,
                        """
                        , "damage": {"damage_at_slot_level": {"1": "2d6"}},
                        "dc": {"dc_type": {"index": "con"}, "dc_success": "none"}
                        """);

        assertThat(spout(brought)).doesNotContain("damage");
        assertThat(Desk.said(brought, "Mud Spout"))
                .first()
                .asString()
                .contains("is of no kind the game knows");
    }

    private static Brought thing(String fields) {
        return Desk.bring(
                """
                [{"index": "bog-hook", "name": "Bog Hook", "equipment_category": {"index": "weapon", "name": "Weapon"},
                  "cost": {"quantity": 3, "unit": "gp"} %s}]
                """
                        .formatted(fields));
    }

    @Test
    void a_weapon_is_struck_with_and_a_thing_without_weight_has_none() {
        Brought brought =
                thing(
                        """
                        , "weapon_category": "Martial", "weapon_range": "Melee",
                        "damage": {"damage_dice": "1d8", "damage_type": {"index": "piercing"}},
                        "two_handed_damage": {"damage_dice": "1d10", "damage_type": {"index": "piercing"}},
                        "properties": [{"index": "versatile"}]
                        """);

        assertThat(Desk.entry(brought, "items", "bog-hook"))
                .contains(
                        "\"way\":\"melee\",\"die\":\"1d8\",\"sides\":8",
                        "\"both\":\"1d10\",\"many\":10")
                .contains("\"versatile\"", "\"martial\"", "\"mighty\"");
        assertThat(Desk.entry(brought, "facts", "bog-hook")).isEqualTo("{\"price\":{\"gold\":3}}");
        assertThat(Desk.said(brought, "Bog Hook")).containsExactly("no weight is said");
    }

    @Test
    void a_weapon_without_harm_is_told_and_one_with_flat_harm_strikes() {
        Brought net = thing(", \"weapon_range\": \"Ranged\", \"weight\": 3");
        Brought pipe =
                thing(
                        """
                        , "weapon_range": "Ranged", "weight": 1, "properties": [{"index": "loading"}],
                        "damage": {"damage_dice": "1", "damage_type": {"index": "piercing"}}
                        """);

        assertThat(Desk.entry(net, "items", "bog-hook"))
                .isEqualTo("{\"found\":true,\"tags\":[\"ware\"]}");
        assertThat(Desk.said(net, "Bog Hook"))
                .containsExactly("a weapon without harm of its own: told");
        assertThat(Desk.entry(pipe, "items", "bog-hook")).contains("\"die\":\"1\",\"sides\":1");
    }

    @Test
    void armor_without_dexterity_never_takes_any_away() {
        String armor =
                """
                [{"index": "bog-plate", "name": "Bog Plate", "armor_category": "Heavy", "weight": 40,
                  "equipment_category": {"index": "armor", "name": "Armor"},
                  "armor_class": {"base": 17, "dex_bonus": %s}, "str_minimum": 15,
                  "stealth_disadvantage": true, "cost": {"quantity": 5, "unit": "sp"}}]
                """;

        String without = "[{\"value\":\"ac\",\"base\":17},{\"roll\":\"check\"";
        assertThat(Desk.entry(Desk.bring(armor.formatted("false")), "items", "bog-plate"))
                .contains(without);
        assertThat(
                        Desk.entry(
                                Desk.bring(armor.formatted("true, \"max_bonus\": 0")),
                                "items",
                                "bog-plate"))
                .contains(without);
        assertThat(
                        Desk.entry(
                                Desk.bring(armor.formatted("true, \"max_bonus\": 2")),
                                "items",
                                "bog-plate"))
                .contains("[17,\"min(@mod.dex, 2)\"]");
    }

    @Test
    void attunement_is_read_in_the_prose_and_rarity_may_be_anything() {
        Brought brought =
                Desk.bring(
                        """
                        [{"index": "bog-lamp", "name": "Bog Lamp", "equipment_category": {"name": "Wondrous Items"},
                          "rarity": {"name": "Uncommon (+1), Rare (+2)"}, "variant": false, "variants": [],
                          "desc": ["Wondrous item (requires attunement)", "It glows."]}]
                        """);

        assertThat(Desk.entry(brought, "facts", "bog-lamp"))
                .contains("\"attunement\":\"attuned.needed\"", "said-uncommon-1-rare-2");
        assertThat(Desk.said(brought, "Bog Lamp"))
                .contains("that it needs attunement was read in the description");
    }

    @Test
    void the_edition_of_2024_calls_its_fields_otherwise_and_breaks_words() {
        Brought brought =
                Desk.bring(
                        """
                        [{"index": "bog-hook", "name": "Bog Hook", "weight": 2, "cost": {"quantity": 3, "unit": "gp"},
                          "equipment_categories": [{"index": "martial-melee-weapons", "name": "Martial Melee Weapons"}],
                          "damage": {"damage_dice": "1d6", "damage_type": {"index": "slashing"}},
                          "properties": [{"index": "light"}], "mastery": {"index": "nick", "name": "Nick"},
                          "description": "A mar- shal's hook."}]
                        """);

        assertThat(Desk.entry(brought, "items", "bog-hook")).contains("\"martial\"", "\"paired\"");
        assertThat(Desk.text(brought)).contains("A marshal's hook.");
        assertThat(Desk.said(brought, "Bog Hook")).containsExactly("its mastery is told: Nick");
    }
}
