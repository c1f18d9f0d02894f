package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Creature;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The creatures of the pack against a copy of the SRD 5.1 beside the checkout: the same figures,
 * the same harm shrugged off, the same blows.
 */
class BestiarySourceTest {

    /** Called otherwise here: a class may be called so. */
    private static final Map<String, String> RENAMED = Map.of("druid", "lone-druid");

    /** What the copy says against the table of challenges. */
    private static final Set<String> WORTH_SLIPS =
            Set.of("brass-dragon-wyrmling", "deep-gnome-svirfneblin", "dretch", "riding-horse");

    private static final Map<String, String> SKILLS =
            Map.of("animal-handling", "animals", "sleight-of-hand", "sleight");

    private static final Map<String, String> ABILITIES =
            Map.of(
                    "str", "strength",
                    "dex", "dexterity",
                    "con", "constitution",
                    "int", "intelligence",
                    "wis", "wisdom",
                    "cha", "charisma");

    /** Conditions this game does not have, and those it spells otherwise. */
    private static final Map<String, String> CONDITIONS =
            Map.of("exhaustion", "", "paralyzed", "paralysed");

    private static final Set<String> SPELLS_AND_STATES = Set.of("spell", "condition");

    private static final Pattern DICE = Pattern.compile("(\\d+(?:d\\d+)?)(?:([+-])(\\d+))?");

    private final RuleSystem rules = Shipped.pack("5e").system();
    private final List<String> differences = new ArrayList<>();

    @Test
    void every_creature_of_the_book_is_there_with_the_same_figures() throws Exception {
        var monsters = SrdCopy.of("Monsters");
        assertThat(monsters).hasSameSizeAs(rules.content().creatures().values());
        monsters.forEach(this::compare);

        assertThat(differences).isEmpty();
    }

    private void compare(JsonNode book) {
        var index = book.get("index").asString();
        var id = RENAMED.getOrDefault(index, index);
        var creature = rules.content().creatures().get(id);
        if (creature == null) {
            differences.add(id + " is missing");
            return;
        }
        var body = rules.freshBody(creature.build());
        figures(id, book, creature, body);
        proficiencies(id, book, body);
        harm(id, book, body);
        conditions(id, book, body);
        book.path("actions").forEach(action -> blow(id, action, body));
    }

    private void figures(String id, JsonNode book, Creature creature, Body body) {
        ABILITIES.forEach((ours, theirs) -> number(id, body, ours, book.get(theirs)));
        same(id + " ac", defence(book), rules.value(body, "ac"));
        number(id, body, "hp.max", book.get("hit_points"));
        number(id, body, "pb", book.get("proficiency_bonus"));
        number(id, body, "passive.perception", book.get("senses").get("passive_perception"));
        same(
                id + " hit dice",
                book.get("hit_points_roll").asString().replace(" ", ""),
                Objects.requireNonNull(creature.hitDice()).text().replace(" ", ""));
        same(id + " challenge", book.get("challenge_rating").asDouble(), creature.challenge());
        if (!WORTH_SLIPS.contains(id)) {
            same(id + " worth", book.get("xp").asLong(), creature.worth());
        }
        var type = book.get("type").asString();
        var tags =
                Set.of(
                        type.startsWith("swarm") ? "beast" : type,
                        book.get("size").asString().toLowerCase(Locale.ROOT));
        if (!creature.tags().containsAll(tags)) {
            differences.add(id + " should be " + tags);
        }
    }

    /** With what it wears, and without what may be cast on it or befall it. */
    private static long defence(JsonNode book) {
        long best = 0;
        for (var way : book.get("armor_class")) {
            if (!SPELLS_AND_STATES.contains(way.get("type").asString())) {
                best = Math.max(best, way.get("value").asLong());
            }
        }
        return best;
    }

    private void proficiencies(String id, JsonNode book, Body body) {
        for (var one : book.get("proficiencies")) {
            var name = one.get("proficiency").get("index").asString();
            var skill = name.replaceFirst("^skill-", "");
            number(
                    id,
                    body,
                    name.startsWith("skill-")
                            ? "skill." + SKILLS.getOrDefault(skill, skill)
                            : name.replace("saving-throw-", "saving."),
                    one.get("value"));
        }
    }

    /** Ten points of every kind the book names without conditions. */
    private void harm(String id, JsonNode book, Body body) {
        Map.of("damage_immunities", 0, "damage_resistances", 5, "damage_vulnerabilities", 20)
                .forEach((list, left) -> {
                    for (var type : book.get(list)) {
                        if (type.asString().matches("[a-z]+")) {
                            same(id + " " + type, left, suffered(body, type.asString()));
                        }
                    }
                });
    }

    private int suffered(Body body, String type) {
        var results = rules.decree(Map.of("it", body)).hurt("it", type, 10, sides -> 1);
        return results.stream()
                .filter(Result.TrackMoved.class::isInstance)
                .map(Result.TrackMoved.class::cast)
                .findFirst()
                .map(moved ->
                        10 + moved.reductions().stream().mapToInt(r -> (int) r.amount()).sum())
                .orElseThrow();
    }

    private void conditions(String id, JsonNode book, Body body) {
        for (var one : book.get("condition_immunities")) {
            var name = one.get("index").asString();
            var condition = CONDITIONS.getOrDefault(name, name);
            if (!condition.isEmpty()) {
                var begins = rules.decree(Map.of("it", body)).impose("it", condition, "");
                same(id + " " + condition, List.of(), begins);
            }
        }
    }

    private void blow(String id, JsonNode action, Body body) {
        var damage = action.path("damage").path(0).path("damage_dice");
        if (!action.path("desc").asString("").contains("Weapon Attack") || !damage.isString()) {
            return;
        }
        var name =
                action.get("name")
                        .asString()
                        .replaceAll(" \\(.*", "")
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '-');
        var whole = id + "." + name;
        if (!rules.content().actions().containsKey(whole)) {
            differences.add(whole + " is missing");
            return;
        }
        var preview = rules.preview(body, whole);
        var attack = preview.attack();
        same(
                whole + " hits",
                action.get("attack_bonus").asLong(),
                attack == null ? "nothing" : attack.value());
        var dice = DICE.matcher(damage.asString().replace(" ", ""));
        assertThat(dice.matches()).as(whole).isTrue();
        long bonus = dice.group(3) == null ? 0 : Long.parseLong(dice.group(2) + dice.group(3));
        same(whole + " dice", dice.group(1), preview.dice());
        same(whole + " bonus", bonus, preview.bonus().value());
    }

    private void number(String id, Body body, String number, JsonNode wanted) {
        same(id + " " + number, wanted.asLong(), rules.value(body, number));
    }

    private void same(String about, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            differences.add(about + ": the book says " + wanted + ", the pack " + found);
        }
    }
}
