package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Item;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The magic items of the pack against a copy of the SRD 5.1 beside the checkout. */
class MagicItemsSourceTest {

    /** Whoever leads tells all of it, or a part of it: both can only become fewer. */
    private static final int ONLY_TOLD = 121;

    private static final Map<String, String> RENAMED =
            Map.ofEntries(
                    Map.entry("stone-of-good-luck-luckstone", "stone-of-good-luck"),
                    Map.entry("glamoured-studded-leather-armor", "glamoured-studded-leather"),
                    Map.entry("mithral-armor", "mithral"),
                    Map.entry("potion-of-healing-common", "potion-of-healing"),
                    Map.entry("potion-of-healing-greater", "potion-of-greater-healing"),
                    Map.entry("potion-of-healing-superior", "potion-of-superior-healing"),
                    Map.entry("potion-of-healing-supreme", "potion-of-supreme-healing"),
                    Map.entry("weapon-1", "longsword.plus-one"),
                    Map.entry("weapon-2", "longbow.plus-two"),
                    Map.entry("weapon-3", "greataxe.plus-three"),
                    Map.entry("ammunition-1", "ammunition.plus-one"),
                    Map.entry("ammunition-2", "ammunition.plus-two"),
                    Map.entry("ammunition-3", "ammunition.plus-three"),
                    Map.entry("armor-1", "armor-plus-one"),
                    Map.entry("armor-2", "armor-plus-two"),
                    Map.entry("armor-3", "armor-plus-three"),
                    Map.entry("wand-of-the-war-mage-1", "wand-of-the-war-mage-plus-one"),
                    Map.entry("wand-of-the-war-mage-2", "wand-of-the-war-mage-plus-two"),
                    Map.entry("wand-of-the-war-mage-3", "wand-of-the-war-mage-plus-three"),
                    Map.entry("spell-scroll-1st", "spell-scroll.first"),
                    Map.entry("spell-scroll-2nd", "spell-scroll.second"),
                    Map.entry("spell-scroll-3rd", "spell-scroll.third"),
                    Map.entry("spell-scroll-4th", "spell-scroll.fourth"),
                    Map.entry("spell-scroll-5th", "spell-scroll.fifth"),
                    Map.entry("spell-scroll-6th", "spell-scroll.sixth"),
                    Map.entry("spell-scroll-7th", "spell-scroll.seventh"),
                    Map.entry("spell-scroll-8th", "spell-scroll.eighth"),
                    Map.entry("spell-scroll-9th", "spell-scroll.ninth"));

    private static final Set<String> BINDERS =
            Set.of(
                    "barbarian",
                    "bard",
                    "cleric",
                    "druid",
                    "fighter",
                    "monk",
                    "paladin",
                    "ranger",
                    "rogue",
                    "sorcerer",
                    "warlock",
                    "wizard",
                    "dwarf",
                    "elf");

    /** Who casts nothing by what they are. */
    private static final Set<String> IDLE =
            Set.of("barbarian", "fighter", "monk", "rogue", "dwarf", "elf");

    private static final Set<String> ANYBODY =
            Set.of("attuned.needed", "attuned.good", "attuned.evil");

    private static final Map<String, String> RARITIES =
            Map.of(
                    "Common", "of-rarity.usual",
                    "Uncommon", "of-rarity.uncommon",
                    "Rare", "of-rarity.rare",
                    "Very Rare", "of-rarity.very-rare",
                    "Legendary", "of-rarity.legendary",
                    "Artifact", "of-rarity.artifact");

    private final Pack pack = Shipped.pack("5e");
    private final RuleSystem rules = pack.system();
    private final Map<String, Item> items = rules.content().items();
    private final List<String> differences = new ArrayList<>();

    @Test
    void every_magic_item_is_there_in_all_its_kinds() throws Exception {
        var book = SrdCopy.of("Magic-Items");
        int kinds = 0;
        int whole = 0;
        for (var one : book) {
            if (one.get("variant").asBoolean()) {
                kinds++;
            } else {
                whole++;
            }
            if (one.get("variants").isEmpty()) {
                var ids = ids(one, book);
                same(one.get("index").asString() + " is there", false, ids.isEmpty());
                ids.forEach(id -> compare(one, id));
            }
        }

        assertThat(whole).isEqualTo(239);
        assertThat(kinds).isEqualTo(123);
        assertThat(differences).isEmpty();
    }

    @Test
    void what_only_whoever_leads_can_tell_says_so_and_nothing_else_does() {
        var told = tagged("only-told");
        System.out.printf(
                "%d magic items are told, %d more in part: %s%n",
                told.size(), tagged("partly-told").size(), String.join(", ", told));

        var done =
                rules.content().actions().values().stream()
                        .map(action -> action.item() == null ? "" : action.item())
                        .collect(Collectors.toSet());
        for (var item : items.values()) {
            boolean isNothing =
                    item.modifiers().isEmpty()
                            && item.strikes().isEmpty()
                            && item.gives().isEmpty()
                            && !done.contains(item.id());
            boolean isMagic = pack.library().facts(item.id()).containsKey("rarity");
            assertThat(told.contains(item.id())).as(item.id()).isEqualTo(isMagic && isNothing);
            if (isMagic && !item.id().equals("potion-of-healing")) {
                assertThat(item.found()).as("%s is found", item.id()).isTrue();
            }
        }
        assertThat(told).hasSizeLessThanOrEqualTo(ONLY_TOLD);
    }

    private Set<String> tagged(String tag) {
        return items.values().stream()
                .filter(item -> item.tags().contains(tag))
                .map(Item::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One, or where the book leaves open of what it is made, one of each. */
    private Set<String> ids(JsonNode one, JsonNode book) {
        var index = one.get("index").asString();
        var own = one.get("variant").asBoolean() ? kind(index, book) : index;
        var id = RENAMED.getOrDefault(index, own);
        if (items.containsKey(id)) {
            return Set.of(id);
        }
        return items.keySet().stream()
                .filter(item -> item.startsWith(id + "."))
                .collect(Collectors.toSet());
    }

    /** The kind is what the book says after the name of the whole. */
    private static String kind(String index, JsonNode book) {
        for (var whole : book) {
            var base = whole.get("index").asString();
            for (var variant : whole.get("variants")) {
                if (variant.get("index").asString().equals(index)) {
                    var rest = index.substring(base.length() + 1);
                    return base + "." + (rest.startsWith("of-") ? rest.substring(3) : rest);
                }
            }
        }
        return index;
    }

    private void compare(JsonNode one, String id) {
        var facts = pack.library().facts(id);
        same(id + " rarity", List.of(rarity(one)), named(facts, "rarity"));
        var category = one.get("equipment_category").get("index").asString();
        var kind = category.equals("wondrous-items") ? "wondrous" : category;
        same(id + " kind", List.of("of-thing." + kind), named(facts, "thing-kind"));
        var said = one.get("desc").get(0).asString().toLowerCase(Locale.ROOT);
        var attunement = named(facts, "attunement");
        same(
                id + " attunement",
                said.contains("requires attunement"),
                !attunement.equals(List.of("attuned.not-needed")));
        for (var whom : attunement) {
            if (!whom.startsWith("attuned.")) {
                same(id + " for " + whom, true, said.contains(whom));
            }
        }
        var bond = Objects.requireNonNull(items.get(id)).bond();
        same(id + " must be bound", said.contains("requires attunement"), bond != null);
        if (bond != null) {
            binders(id, attunement, bond.by());
        }
    }

    /** Of what mind somebody is no rule knows: whoever leads tells who is too good or too evil. */
    private void binders(String id, List<String> attunement, When by) {
        for (var one : BINDERS) {
            boolean may =
                    attunement.contains(one)
                            || (attunement.contains("attuned.caster") && !IDLE.contains(one))
                            || ANYBODY.stream().anyMatch(attunement::contains);
            same(id + " bound by " + one, may, by.holds(Set.of(one)));
        }
    }

    private static String rarity(JsonNode one) {
        var name = one.get("rarity").get("name").asString();
        return RARITIES.getOrDefault(name, name);
    }

    private static List<String> named(Map<String, Fact> facts, String id) {
        return facts.get(id) instanceof Fact.Named(var ids) ? ids : List.of();
    }

    private void same(String about, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            differences.add(about + ": " + wanted + " in the book, here " + found);
        }
    }
}
