package dev.korchma.bot.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.imports.Line.Fate;
import org.junit.jupiter.api.Test;

/**
 * The layout of the 5e-database and what is irregular in it. The rows are ours, small, in the same
 * shape.
 */
class DatabaseLayoutTest {

    /** A creature with holes for more fields and for its actions. */
    private static final String CREATURE =
            """
            [{"index": "mud-hound", "name": "Mud Hound", "size": "Medium", "type": "beast",
              "alignment": "unaligned", "armor_class": [{"type": "natural", "value": 13}],
              "hit_points": 19, "hit_dice": "3d8", "hit_points_roll": "3d8+6", "speed": {"walk": "30 ft."},
              "strength": 15, "dexterity": 12, "constitution": 14, "intelligence": 3, "wisdom": 12,
              "charisma": 6, "proficiencies": [], "damage_vulnerabilities": [], "damage_resistances": [],
              "damage_immunities": [], "condition_immunities": [],
              "senses": {"passive_perception": 11}, "languages": "", "challenge_rating": 1, "xp": 200 %s,
              "actions": [%s]}]
            """;

    private static final String BITE =
            """
            {"name": "Bite", "desc": "Melee Weapon Attack: +4 to hit.", "attack_bonus": 4,
             "damage": [{"damage_type": {"index": "piercing"}, "damage_dice": "1d8+2"}]}
            """;

    private static Brought creature(String fields, String actions) {
        return Desk.bring(CREATURE.formatted(fields, actions));
    }

    private static String hound(Brought brought) {
        return Desk.entry(brought, "creatures", "mud-hound");
    }

    @Test
    void a_creature_has_its_numbers_and_its_bite() {
        Brought brought = creature("", BITE);

        assertThat(Desk.fate(brought, "Mud Hound")).isEqualTo(Fate.TAKEN);
        assertThat(hound(brought))
                .contains("\"hp.max\":19", "\"ac\":13", "\"challenge\":1", "\"hit-dice\":\"3d8+6\"")
                .contains("[\"creature\",\"beast\",\"medium\"]")
                .contains("\"bonus\":4,\"against\":\"@target.ac\"")
                .contains("\"type\":\"piercing\",\"dice\":\"1d8\",\"bonus\":2");
    }

    @Test
    void challenge_may_have_parts_and_of_two_armor_classes_the_first_counts() {
        Brought brought =
                Desk.bring(
                        CREATURE.formatted("", BITE)
                                .replace("\"challenge_rating\": 1", "\"challenge_rating\": 0.25")
                                .replace(
                                        "\"value\": 13}]",
                                        "\"value\": 13}, {\"type\": \"spell\", \"value\": 16}]"));

        assertThat(hound(brought)).contains("\"challenge\":0.25", "\"ac\":13");
        assertThat(Desk.said(brought, "Mud Hound"))
                .containsExactly("only the first of several armor classes counts");
    }

    @Test
    void speeds_and_senses_are_texts_with_remarks_and_hovering_stands_among_them() {
        Brought brought =
                Desk.bring(
                        CREATURE.formatted("", BITE)
                                .replace(
                                        "{\"walk\": \"30 ft.\"}",
                                        "{\"fly\": \"40 ft. \", \"hover\": true}")
                                .replace(
                                        "{\"passive_perception\": 11}",
                                        "{\"passive_perception\": 11, \"blindsight\": \"60 ft. (blind beyond)\"}"));

        assertThat(Desk.entry(brought, "facts", "mud-hound"))
                .contains("\"speed\":{\"hovering\":40}", "\"seeing\":{\"blindsight\":60}");
    }

    @Test
    void languages_and_alignment_are_prose_that_is_told_and_known_words_are_kept() {
        Brought brought =
                Desk.bring(
                        CREATURE.formatted("", BITE)
                                .replace(
                                        "\"languages\": \"\"",
                                        "\"languages\": \"Common, the barking of marshes\"")
                                .replace("unaligned", "chaotic evil"));

        assertThat(Desk.entry(brought, "facts", "mud-hound"))
                .contains("\"alignment\":\"chaotic-evil\"")
                .contains("[\"common-speech\",\"said-the-barking-of-marshes\"]");
        assertThat(Desk.text(brought))
                .contains("\"said-the-barking-of-marshes\": \"the barking of marshes\"");
    }

    @Test
    void a_swarm_is_of_the_kind_it_is_made_of() {
        Brought brought =
                Desk.bring(
                        CREATURE.formatted("", BITE)
                                .replace(
                                        "\"type\": \"beast\"",
                                        "\"type\": \"swarm of Tiny beasts\""));

        assertThat(hound(brought)).contains("[\"creature\",\"beast\",\"medium\"]");
    }

    @Test
    void resistances_in_words_count_where_they_can_and_are_told_where_not() {
        Brought brought =
                Desk.bring(
                        CREATURE.formatted("", BITE)
                                .replace(
                                        "\"damage_resistances\": []",
                                        """
                                        "damage_resistances": ["cold",
                                          "bludgeoning, piercing, and slashing from nonmagical weapons that aren't silvered",
                                          "damage from songs"]
                                        """)
                                .replace(
                                        "\"damage_immunities\": []",
                                        "\"damage_immunities\": [\"poison\", \"piercing from nonmagical weapons\"]"));

        assertThat(hound(brought))
                .contains("\"scale\":0,\"when\":{\"any\":[\"poison\"]}")
                .contains(
                        "\"scale\":\"@amount // 2\",\"stacking\":\"resistance\",\"when\":{\"any\":[\"cold\"]}")
                .contains(
                        "[{\"any\":[\"slashing\",\"piercing\",\"bludgeoning\"]},{\"not\":{\"any\":[\"magical\",\"spell\",\"silvered\"]}}]")
                .contains(
                        "\"scale\":0,\"when\":[{\"any\":[\"piercing\"]},{\"not\":{\"any\":[\"magical\",\"spell\"]}}]");
        assertThat(Desk.said(brought, "Mud Hound"))
                .containsExactly("told alone: damage from songs");
    }

    @Test
    void of_harm_by_choice_the_first_counts_and_flat_harm_is_harm() {
        Brought brought =
                creature(
                        "",
                        """
                        {"name": "Spike", "desc": "Melee Weapon Attack: +4 to hit.", "attack_bonus": 4,
                         "damage": [{"choose": 1, "type": "damage", "from": {"options": [
                           {"damage_type": {"index": "piercing"}, "damage_dice": "1d6+2"},
                           {"damage_type": {"index": "piercing"}, "damage_dice": "1d8+2"}]}}]},
                        {"name": "Nip", "desc": "Melee Weapon Attack: +4 to hit.", "attack_bonus": 4,
                         "damage": [{"damage_type": {"index": "piercing"}, "damage_dice": "1"}]}
                        """);

        assertThat(hound(brought))
                .contains("\"dice\":\"1d6\",\"bonus\":2")
                .contains("{\"track\":\"hp\",\"type\":\"piercing\",\"bonus\":1}")
                .doesNotContain("1d8");
        assertThat(Desk.said(brought, "Mud Hound"))
                .containsExactly("Spike may do harm of several kinds: the first one counts");
    }

    @Test
    void a_count_of_blows_that_is_no_number_is_one() {
        Brought brought =
                creature(
                        "",
                        BITE
                                + """
                                , {"name": "Multiattack", "multiattack_type": "actions", "desc": "It bites.",
                                   "actions": [{"action_name": "Bite", "count": "Number of Heads", "type": "melee"},
                                               {"action_name": "Bite", "count": 2, "type": "melee"},
                                               {"action_name": "Howl", "count": 1, "type": "ability"}]}
                                """);

        assertThat(hound(brought)).contains("\"swings\":3");
        assertThat(Desk.said(brought, "Mud Hound"))
                .containsExactly("how many blows there are is no number: one counts");
    }

    @Test
    void a_zero_to_hit_is_nothing_unless_the_text_says_so() {
        Brought brought =
                creature(
                        "",
                        """
                        {"name": "Embrace", "desc": "One willing creature.", "attack_bonus": 0,
                         "damage": [{"damage_type": {"index": "piercing"}, "damage_dice": "1d4"}]},
                        {"name": "Peck", "desc": "Melee Weapon Attack: +0 to hit.", "attack_bonus": 0,
                         "damage": [{"damage_type": {"index": "piercing"}, "damage_dice": "1d4"}]}
                        """);

        assertThat(hound(brought))
                .contains("\"said-peck\":{")
                .contains("\"bonus\":0,\"against\"")
                .contains("\"untold\":[\"said-embrace\"]");
        assertThat(Desk.said(brought, "Mud Hound"))
                .containsExactly("Embrace says no bonus to hit and stands by name alone");
    }

    @Test
    void a_creature_may_have_no_actions_and_may_be_one_of_several_forms() {
        Brought brought = creature(", \"forms\": [{\"index\": \"mud-hound-man\"}]", "");

        assertThat(hound(brought)).doesNotContain("\"actions\"");
        assertThat(Desk.said(brought, "Mud Hound"))
                .containsExactly("one of several forms: each is a creature of its own");
    }

    @Test
    void what_comes_back_on_a_throw_by_the_day_and_after_a_rest_costs_it() {
        String wave =
                """
                {"name": "%s", "desc": "Each creature within 10 feet, half as much on a success.",
                 "usage": %s, "dc": {"dc_type": {"index": "dex"}, "dc_value": 12, "success_type": "none"},
                 "damage": [{"damage_type": {"index": "cold"}, "damage_dice": "2d6"}]}
                """;
        Brought brought =
                creature(
                        "",
                        String.join(
                                ",",
                                wave.formatted(
                                        "Mud Wave",
                                        "{\"type\": \"recharge on roll\", \"min_value\": 6}"),
                                wave.formatted("Mud Fall", "{\"type\": \"per day\", \"times\": 2}"),
                                wave.formatted("Mud Pit", "{\"type\": \"recharge after rest\"}")));

        assertThat(hound(brought))
                .contains(
                        "\"recharge.max\":1,\"recharge.from\":6",
                        "\"perday.max\":2",
                        "\"rested.max\":1")
                .contains(
                        "\"cost\":{\"recharge\":1}",
                        "\"cost\":{\"perday\":1}",
                        "\"cost\":{\"rested\":1}")
                .contains("\"scale\":\"@amount // 2\"", "\"targets\":6");
    }
}
