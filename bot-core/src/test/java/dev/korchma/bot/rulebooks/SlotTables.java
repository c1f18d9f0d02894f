package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Slots of heroes who cast by two classes and more, beside our copy of the book's figures. */
final class SlotTables {

    private static final Path FIGURES = Path.of("src/test/resources/rules-report");
    private static final int LEVELS = 20;
    private static final List<String> CIRCLES =
            List.of(
                    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                    "ninth");
    private static final List<String> FULL =
            List.of("bard", "cleric", "druid", "sorcerer", "wizard");
    private static final List<String> HALF = List.of("paladin", "ranger");
    private static final List<String> NONE = List.of("warlock", "fighter");

    private SlotTables() {}

    /**
     * One line of the table.
     *
     * @param builds how many ways to come to these levels were tried
     * @param differing those whose slots are not as printed
     */
    record Row(int level, List<Long> slots, int builds, List<String> differing) {}

    static List<Row> compare(RuleSystem rules) throws IOException {
        var printed = printed();
        var rows = new ArrayList<Row>();
        var tried = new LinkedHashMap<Integer, Integer>();
        var differing = new LinkedHashMap<Integer, List<String>>();
        for (var levels : ways()) {
            int caster = caster(levels);
            tried.merge(caster, 1, Integer::sum);
            var ours = slots(rules, levels);
            if (!ours.equals(Objects.requireNonNull(printed.get(caster)))) {
                differing
                        .computeIfAbsent(caster, _ -> new ArrayList<>())
                        .add(levels + " has " + ours);
            }
        }
        printed.forEach((level, slots) ->
                rows.add(
                        new Row(
                                level,
                                slots,
                                tried.getOrDefault(level, 0),
                                differing.getOrDefault(level, List.of()))));
        return rows;
    }

    /** Levels as the book counts them: of those who cast most all, of the others half of each. */
    private static int caster(Map<String, Integer> levels) {
        int sum = 0;
        for (var one : levels.entrySet()) {
            sum += FULL.contains(one.getKey()) ? one.getValue() : 0;
            sum += HALF.contains(one.getKey()) ? one.getValue() / 2 : 0;
        }
        return sum;
    }

    /** Two who cast in every division of every sum, alone and beside one who counts for nothing. */
    private static List<Map<String, Integer>> ways() {
        var ways = new ArrayList<Map<String, Integer>>();
        for (int at = 0; at < FULL.size(); at++) {
            var one = FULL.get(at);
            var next = FULL.get((at + 1) % FULL.size());
            for (int first = 1; first < LEVELS; first++) {
                for (int second = 1; first + second <= LEVELS; second++) {
                    ways.add(ordered(one, first, next, second));
                }
                for (var half : HALF) {
                    for (int second = 2; first + second <= LEVELS; second++) {
                        ways.add(ordered(half, second, one, first));
                    }
                }
            }
        }
        ways.add(ordered("wizard", 20, "fighter", 0));
        ways.add(ordered("cleric", 1, "fighter", 1));
        var beside = new ArrayList<Map<String, Integer>>();
        for (var way : ways) {
            int left = LEVELS - way.values().stream().mapToInt(i -> i).sum();
            if (left > 0) {
                var more = new LinkedHashMap<>(way);
                more.merge(NONE.get(left % NONE.size()), left, Integer::sum);
                beside.add(more);
            }
        }
        ways.addAll(beside);
        return ways;
    }

    private static Map<String, Integer> ordered(String one, int first, String other, int second) {
        var levels = new LinkedHashMap<String, Integer>();
        levels.put(one, first);
        levels.put(other, second);
        return levels;
    }

    private static List<Long> slots(RuleSystem rules, Map<String, Integer> levels) {
        var body = body(rules, levels);
        var slots =
                new ArrayList<>(
                        CIRCLES.stream()
                                .map(circle -> rules.value(body, "slots." + circle + ".max"))
                                .toList());
        while (!slots.isEmpty() && slots.getLast() == 0) {
            slots.removeLast();
        }
        return slots;
    }

    /** Somebody with so many levels in each, one class after the other. */
    static Body body(RuleSystem rules, Map<String, Integer> levels) {
        var choices = new LinkedHashMap<String, String>();
        levels.forEach((of, many) ->
                IntStream.range(0, many)
                        .forEach(_ ->
                                choices.put(
                                        ChoiceReader.numbered("class", choices.size() + 1), of)));
        return rules.freshBody(new Build(choices.size(), Map.of(), choices, List.of()));
    }

    private static Map<Integer, List<Long>> printed() throws IOException {
        var printed = new LinkedHashMap<Integer, List<Long>>();
        new YAMLMapper()
                .readTree(FIGURES.resolve("several-classes.yaml").toFile())
                .properties()
                .forEach(row -> {
                    var slots = new ArrayList<Long>();
                    row.getValue().forEach(many -> slots.add(many.asLong()));
                    printed.put(Integer.parseInt(row.getKey()), slots);
                });
        return printed;
    }
}
