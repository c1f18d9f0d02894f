package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All that is sold, with price and weight, against a copy of the SRD 5.1 beside the checkout. */
class WaresSourceTest {

    /** The book turns the words of some around; of others the id belongs to somebody else. */
    private static final Map<String, String> RENAMED =
            Map.ofEntries(
                    Map.entry("crossbow-light", "light-crossbow"),
                    Map.entry("crossbow-hand", "hand-crossbow"),
                    Map.entry("crossbow-heavy", "heavy-crossbow"),
                    Map.entry("padded-armor", "padded"),
                    Map.entry("leather-armor", "leather"),
                    Map.entry("studded-leather-armor", "studded-leather"),
                    Map.entry("half-plate-armor", "half-plate"),
                    Map.entry("splint-armor", "splint"),
                    Map.entry("plate-armor", "plate"),
                    Map.entry("spellbook", "book-of-spells"),
                    Map.entry("horn", "horn-instrument"));

    private static final Map<String, String> COINS =
            Map.of("gp", "gold", "sp", "silver", "cp", "copper");

    private static final Map<Double, String> HALF_MILES =
            Map.of(1.5, "miles-an-hour.one-and-half", 2.5, "miles-an-hour.two-and-half");

    private static final int OUNCES = 16;

    private final Pack pack = Shipped.pack("5e");
    private final List<String> differences = new ArrayList<>();

    @Test
    void everything_sold_is_there_with_its_price_and_its_weight() throws Exception {
        var categories = new TreeMap<String, Integer>();
        for (var one : SrdCopy.of("Equipment")) {
            categories.merge(category(one), 1, Integer::sum);
            compare(one);
        }

        assertThat(categories)
                .isEqualTo(
                        Map.of(
                                "adventuring-gear", 116,
                                "armor", 13,
                                "mounts-and-vehicles", 40,
                                "tools", 31,
                                "weapon", 37));
        assertThat(differences).isEmpty();
    }

    private static String category(JsonNode one) {
        return one.get("equipment_category").get("index").asString();
    }

    private static String id(String index, boolean isMount) {
        return isMount ? "mount." + index : RENAMED.getOrDefault(index, index);
    }

    private void compare(JsonNode one) {
        var index = one.get("index").asString();
        var isMount = one.path("vehicle_category").asString("").startsWith("Mounts");
        var id = id(index, isMount);
        assertThat(pack.system().content().items()).containsKey(id);
        var wanted = new LinkedHashMap<String, Fact>();
        int price = one.get("cost").get("quantity").asInt();
        if (price > 0) {
            var coin = one.get("cost").get("unit").asString();
            wanted.put("price", counted(Objects.requireNonNull(COINS.get(coin), coin), price));
        }
        double pounds = one.path("weight").asDouble(0);
        if (pounds > 0) {
            boolean isWhole = pounds == Math.rint(pounds);
            wanted.put(
                    isWhole ? "weight" : "small-weight",
                    new Fact.Counted(Math.round(isWhole ? pounds : pounds * OUNCES)));
        }
        if (one.has("speed")) {
            wanted.put("speed", speed(one.get("speed")));
        }
        if (one.has("capacity")) {
            var digits = one.get("capacity").asString().replaceAll("\\D", "");
            wanted.put("carries", new Fact.Counted(Long.parseLong(digits)));
        }
        if (!one.path("contents").isEmpty()) {
            wanted.put("holds", contents(one.get("contents")));
        }
        var found = new LinkedHashMap<>(pack.library().facts(id));
        found.remove("thing-kind");
        if (!wanted.equals(found)) {
            differences.add(id + ": " + wanted + " in the book, here " + found);
        }
    }

    private static Fact counted(String unit, long amount) {
        return new Fact.Measured(Map.of(unit, amount));
    }

    private static Fact speed(JsonNode speed) {
        double fast = speed.get("quantity").asDouble();
        if (speed.get("unit").asString().equals("ft/round")) {
            return counted("walking", Math.round(fast));
        }
        var half = HALF_MILES.get(fast);
        return half == null
                ? counted("miles-an-hour", Math.round(fast))
                : new Fact.Named(List.of(half));
    }

    private static Fact contents(JsonNode contents) {
        var holds = new LinkedHashMap<String, Long>();
        for (var part : contents) {
            var index = part.get("item").get("index").asString();
            holds.put(id(index, false), part.get("quantity").asLong());
        }
        return new Fact.Measured(holds);
    }
}
