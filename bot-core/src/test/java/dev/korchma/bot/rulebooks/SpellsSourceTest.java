package dev.korchma.bot.rulebooks;

import static dev.korchma.bot.rulebooks.SpellExceptions.COPY_SLIPS;
import static dev.korchma.bot.rulebooks.SpellExceptions.LATER;
import static dev.korchma.bot.rulebooks.SpellExceptions.RENAMED;
import static dev.korchma.bot.rulebooks.SpellExceptions.THROWN_OTHERWISE;
import static dev.korchma.bot.rulebooks.SpellExceptions.WITHOUT_DICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Step;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The spells of the pack against a copy of the SRD 5.1 beside the checkout: the same circles,
 * lists, casting times, what is kept in mind, saves, and dice by slot and by level.
 */
class SpellsSourceTest {

    private static final Map<String, String> TIMES =
            Map.of("1 action", "main-action", "1 bonus action", "bonus-action", "1 reaction", "");

    /** Takes minutes and more: whatever has to be resisted then, the table throws. */
    private static final String LENGTHY = "lengthy";

    private final RuleSystem rules = Shipped.pack("5e").system();
    private final List<String> differences = new ArrayList<>();

    @Test
    void every_spell_of_the_book_is_there_with_the_same_figures() throws Exception {
        var seen = new TreeSet<String>();
        for (var book : SrdCopy.of("Spells")) {
            var index = book.get("index").asString();
            var id = RENAMED.getOrDefault(index, index);
            var spell = rules.content().actions().get(id);
            if (spell != null) {
                seen.add(id);
                compare(book, spell);
            } else {
                differences.add(id + " is missing");
            }
        }

        var ours = new TreeSet<String>();
        rules.content().actions().values().stream()
                .filter(action -> action.tags().contains("spell"))
                .filter(action -> !action.tags().contains("natural"))
                .forEach(action -> ours.add(action.id()));
        assertThat(ours).isEqualTo(seen);
        assertThat(differences).isEmpty();
    }

    private void compare(JsonNode book, Action spell) {
        var id = spell.id();
        int level = book.get("level").asInt();
        var lists = new TreeSet<String>();
        book.get("classes").forEach(one -> lists.add(one.get("index").asString() + "-list"));
        var ours = new TreeSet<>(spell.tags());
        ours.removeIf(tag -> !tag.endsWith("-list"));
        same(id + " lists", lists, ours);
        same(id + " circle", level > 0, spell.tags().contains("circle-" + level));
        var casting = book.get("casting_time").asString();
        boolean isLengthy = spell.tags().contains(LENGTHY);
        same(id + " lengthy", !TIMES.containsKey(casting), isLengthy);
        var time = TIMES.getOrDefault(casting, "main-action");
        same(id + " time", time.isEmpty() ? Map.of() : Map.of(time, 1), spell.price().economy());
        boolean keeps =
                steps(spell).stream()
                        .anyMatch(step ->
                                step instanceof Step.Apply apply
                                        && apply.effect().equals("concentration"));
        same(id + " concentration", book.get("concentration").asBoolean(), keeps);
        if (!isLengthy && !COPY_SLIPS.contains(id)) {
            var thrower = LATER.getOrDefault(id, id);
            var throwing = Objects.requireNonNull(rules.content().actions().get(thrower), thrower);
            attack(book, throwing);
            save(book, throwing);
        }
        dice(book, spell);
    }

    private void attack(JsonNode book, Action spell) {
        var kind = book.path("attack_type").asString("");
        boolean strikes = steps(spell).stream().anyMatch(Step.Attack.class::isInstance);
        same(spell.id() + " attack", kind, strikes ? reach(spell) : "");
    }

    private static String reach(Action spell) {
        return spell.tags().contains("melee")
                ? "melee"
                : spell.tags().contains("ranged") ? "ranged" : "";
    }

    private void save(JsonNode book, Action spell) {
        if (THROWN_OTHERWISE.contains(spell.id())) {
            return;
        }
        var wanted = book.path("dc").path("dc_type").path("index").asString("");
        var found = new HashSet<String>();
        for (var step : steps(spell)) {
            if (step instanceof Step.Save save) {
                save.trial().tags().stream()
                        .filter(tag -> tag.startsWith("resist."))
                        .forEach(tag -> found.add(tag.substring("resist.".length())));
            }
        }
        same(spell.id() + " save", wanted.isEmpty() ? Set.of() : Set.of(wanted), found);
        boolean half = book.path("dc").path("dc_success").asString("").equals("half");
        boolean ours =
                steps(spell).stream()
                        .anyMatch(step ->
                                step instanceof Step.Save save
                                        && !save.then().isEmpty()
                                        && save.then().getFirst() instanceof Step.Damage);
        same(spell.id() + " half", half, ours);
    }

    private void dice(JsonNode book, Action spell) {
        if (WITHOUT_DICE.contains(spell.id())) {
            return;
        }
        var ladder = Objects.requireNonNull(rules.numbers().ladders().get("slot"));
        var slots = List.copyOf(ladder.rungs().keySet());
        var damage = book.path("damage");
        var bySlot = damage.path("damage_at_slot_level");
        var healing = book.path("heal_at_slot_level");
        Stream.of(bySlot, healing)
                .forEach(table ->
                        table.properties()
                                .forEach(entry -> {
                                    int rank = Integer.parseInt(entry.getKey());
                                    same(
                                            spell.id() + " at " + rank,
                                            plain(entry.getValue().asString()),
                                            thrown(spell, 20, slots.get(rank - 1)));
                                }));
        damage.path("damage_at_character_level")
                .properties()
                .forEach(entry ->
                        same(
                                spell.id() + " at level " + entry.getKey(),
                                plain(entry.getValue().asString()),
                                thrown(spell, Integer.parseInt(entry.getKey()), "")));
    }

    private static String plain(String dice) {
        return dice.replace("MOD", "").replaceAll("[ +]+$", "").replace(" ", "");
    }

    /**
     * The dice thrown once for all, or the first of harm or healing, when it hits and nobody
     * resists.
     */
    private String thrown(Action spell, int level, String track) {
        var hero = Objects.requireNonNull(rules.content().heroes().get("ember")).build();
        var foe = Objects.requireNonNull(rules.content().creatures().get("commoner"));
        Map<String, Body> bodies = new LinkedHashMap<>();
        bodies.put(
                "a",
                rules.freshBody(new Build(level, hero.attributes(), hero.choices(), hero.items())));
        bodies.put("b", rules.freshBody(foe.build()));
        Dice dice = sides -> Math.min(sides, 10);
        var results = new ArrayList<Result>();
        for (var action : List.of(spell.id(), LATER.getOrDefault(spell.id(), ""))) {
            if (!action.isEmpty()) {
                var use = new Use(action, "a", List.of("b"), List.of(), false);
                for (var result :
                        rules.perform(
                                action.equals(spell.id()) ? use.paidBy(track) : use,
                                bodies,
                                dice)) {
                    bodies = rules.apply(bodies, result);
                    results.add(result);
                }
            }
        }
        var once =
                results.stream()
                        .filter(Result.Rolled.class::isInstance)
                        .map(result -> written(((Result.Rolled) result).thrown()))
                        .collect(Collectors.joining("+"));
        if (!once.isEmpty()) {
            return once;
        }
        for (var result : results) {
            if (result instanceof Result.TrackMoved moved
                    && moved.thrown() != null
                    && (moved.cause() instanceof Cause.Damage
                            || moved.cause() instanceof Cause.Healing)) {
                return written(moved.thrown());
            }
        }
        return "nothing";
    }

    /** As the book writes it: the dice, or a number where there are none. */
    private static String written(Thrown thrown) {
        var formula = plain(thrown.formula());
        return formula.contains("d") ? formula : Long.toString(thrown.total());
    }

    private static List<Step> steps(Action spell) {
        var all = new ArrayList<Step>();
        Stream.of(spell.opening(), spell.steps()).forEach(list -> gather(list, all));
        return all;
    }

    private static void gather(List<Step> steps, List<Step> all) {
        for (var step : steps) {
            all.add(step);
            step.branches().forEach(branch -> gather(branch, all));
        }
    }

    private void same(String about, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            differences.add(about + ": " + wanted + " in the book, here " + found);
        }
    }
}
