package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.dice.Formula;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Modifier;
import dev.korchma.game.rules.Printed;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The weapons and the armor of the pack against a copy of the SRD 5.1 beside the checkout. */
class EquipmentSourceTest {

    /** The book turns the words of some around. */
    private static final Map<String, String> RENAMED =
            Map.of(
                    "crossbow-light", "light-crossbow",
                    "crossbow-hand", "hand-crossbow",
                    "crossbow-heavy", "heavy-crossbow",
                    "padded-armor", "padded",
                    "leather-armor", "leather",
                    "studded-leather-armor", "studded-leather",
                    "half-plate-armor", "half-plate",
                    "splint-armor", "splint",
                    "plate-armor", "plate");

    private static final Map<String, String> PROPERTIES = Map.of("monk", "monk-weapon");

    private static final Set<String> KNOWN_PROPERTIES =
            Set.of(
                    "ammunition",
                    "finesse",
                    "heavy",
                    "light",
                    "loading",
                    "monk-weapon",
                    "reach",
                    "special",
                    "thrown",
                    "two-handed",
                    "versatile");

    private final RuleSystem rules = Shipped.pack("5e").system();
    private final Node.Table items =
            Fields.table(
                    Objects.requireNonNull(Gathering.of(Shipped.source("5e"), new Problems())),
                    "items");
    private final List<String> differences = new ArrayList<>();

    @Test
    void every_weapon_is_there_with_its_die_its_reach_and_its_properties() throws Exception {
        int weapons = 0;
        for (var book : SrdCopy.of("Equipment")) {
            if (isOf(book, "weapon")) {
                weapons++;
                weapon(book);
            }
        }

        assertThat(weapons).isEqualTo(37);
        assertThat(differences).isEmpty();
    }

    @Test
    void every_armor_is_there_with_its_base_its_bound_and_its_noise() throws Exception {
        int armors = 0;
        for (var book : SrdCopy.of("Equipment")) {
            if (isOf(book, "armor")) {
                armors++;
                armor(book);
            }
        }

        assertThat(armors).isEqualTo(13);
        assertThat(differences).isEmpty();
    }

    private static boolean isOf(JsonNode book, String category) {
        return book.path("equipment_category").path("index").asString().equals(category);
    }

    private static String id(JsonNode book) {
        var index = book.get("index").asString();
        return RENAMED.getOrDefault(index, index);
    }

    private void weapon(JsonNode book) {
        var id = id(book);
        var tags = new TreeSet<>(Fields.texts(Fields.table(items, id), "tags"));
        boolean isMartial = book.get("weapon_category").asString().equals("Martial");
        same(id + " training", true, tags.contains(isMartial ? "martial" : "simple"));
        var properties = new TreeSet<String>();
        book.get("properties").forEach(one -> properties.add(one.get("index").asString()));
        PROPERTIES.forEach((theirs, ours) -> {
            if (properties.remove(theirs)) {
                properties.add(ours);
            }
        });
        tags.retainAll(KNOWN_PROPERTIES);
        same(id + " properties", properties, tags);
        boolean isThrown = book.has("throw_range");
        boolean isRanged = book.get("weapon_range").asString().equals("Ranged");
        var range = book.path(isThrown ? "throw_range" : "range");
        same(
                id + " range",
                isThrown || isRanged
                        ? range.get("normal").asString() + "/" + range.get("long").asString()
                        : "",
                field(id, "range"));
        // A net does no harm: there is nothing else to compare.
        if (book.has("damage")) {
            same(id + " way", isRanged ? "ranged" : "melee", field(id, "way"));
            same(id + " die", die(book, "damage"), dice(id, "die"));
            same(id + " two hands", die(book, "two_handed_damage"), dice(id, "both"));
            var type = book.get("damage").get("damage_type").get("index").asString();
            same(id + " type", type, field(id, "type"));
            struck(book, id);
        }
    }

    /** The action brings what the fields say. */
    private void struck(JsonNode book, String id) {
        var body = rules.freshBody(new Build(1, Map.of(), Map.of(), List.of(id)));
        var shown = rules.preview(body, "strike." + id);
        same(id + " strikes", die(book, "damage"), shown.dice());
        same(
                id + " with two hands",
                book.has("two_handed_damage"),
                rules.content().actions().containsKey("both-hands." + id));
        same(
                id + " thrown",
                book.has("throw_range") && field(id, "way").equals("melee"),
                rules.content().actions().containsKey("hurl." + id));
    }

    private static String die(JsonNode book, String damage) {
        return book.path(damage).path("damage_dice").asString("");
    }

    private void armor(JsonNode book) {
        var id = id(book);
        var item = Objects.requireNonNull(rules.content().items().get(id), id);
        var kind = book.get("armor_category").asString().toLowerCase(Locale.ROOT);
        var defense = book.get("armor_class");
        if (kind.equals("shield")) {
            same(id, 10L + defense.get("base").asInt(), defense(id, 10));
            return;
        }
        same(id + " kind", Set.of("armored", kind + "-armored"), item.gives());
        int base = defense.get("base").asInt();
        int most =
                defense.get("dex_bonus").asBoolean()
                        ? Math.min(5, defense.path("max_bonus").asInt(5))
                        : 0;
        same(id + " base", (long) base, defense(id, 10));
        same(id + " agile", (long) base + most, defense(id, 20));
        boolean isNoisy =
                item.modifiers().stream()
                        .anyMatch(modifier ->
                                modifier.change() instanceof Modifier.Change.Lean(var mode)
                                        && mode.equals("dis")
                                        && modifier.when().holds(Set.of("stealth")));
        same(id + " noise", book.get("stealth_disadvantage").asBoolean(), isNoisy);
        int strength = book.get("str_minimum").asInt();
        same(id + " strength", strength == 0 ? "" : "" + strength, field(id, "strength"));
    }

    private long defense(String item, int agility) {
        var build = new Build(1, Map.of("dex", agility), Map.of(), List.of(item));
        return rules.value(rules.freshBody(build), "ac");
    }

    /** In the hands of somebody who was taught nothing special. */
    private String dice(String item, String name) {
        var nobody = rules.freshBody(new Build(1, Map.of(), Map.of(), List.of()));
        var text = field(item, name);
        return text.isEmpty() ? "" : Printed.of(rules, nobody).written(Formula.of(text));
    }

    private String field(String item, String name) {
        return Fields.table(Fields.table(items, item), "fields").get(name) instanceof Node.Leaf leaf
                ? leaf.text()
                : "";
    }

    private void same(String about, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            differences.add(about + ": " + wanted + " in the book, here " + found);
        }
    }
}
