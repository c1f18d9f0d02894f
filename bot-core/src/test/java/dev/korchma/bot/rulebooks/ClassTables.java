package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.RuleSystem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Heroes of every class and level beside our own copy of the figures of their tables. */
final class ClassTables {

    private static final String FIGURES = "/rules-report/class-tables.yaml";
    private static final int LEVELS = 20;

    /** What a class becomes. */
    private static final Map<String, String> PATHS =
            Map.ofEntries(
                    Map.entry("barbarian", "berserker-path"),
                    Map.entry("bard", "lore"),
                    Map.entry("cleric", "life"),
                    Map.entry("druid", "land"),
                    Map.entry("fighter", "champion"),
                    Map.entry("monk", "way-of-the-open-hand"),
                    Map.entry("paladin", "devotion"),
                    Map.entry("ranger", "hunter"),
                    Map.entry("rogue", "thief"),
                    Map.entry("sorcerer", "draconic"),
                    Map.entry("warlock", "fiend-patron"),
                    Map.entry("wizard", "evocation"));

    private ClassTables() {}

    /**
     * One class.
     *
     * @param columns what its table counts, as people say it
     * @param numbers how many were compared
     * @param differences those that came out otherwise
     * @param features lines on a sheet at the highest level, of the class and what it becomes
     * @param told those of them the rules do nothing with
     */
    record Row(
            String of,
            List<String> columns,
            int numbers,
            List<String> differences,
            long features,
            long told) {}

    static List<Row> compare(RuleSystem rules) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ClassTables.class.getResourceAsStream(FIGURES))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var rows = new ArrayList<Row>();
            new YAMLMapper()
                    .readTree(text)
                    .properties()
                    .forEach(one -> rows.add(row(rules, one.getKey(), one.getValue())));
            return rows;
        }
    }

    private static Row row(RuleSystem rules, String of, JsonNode figures) {
        var bodies =
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(level -> ClassColumns.body(of, level))
                        .toList();
        var columns = new ArrayList<String>();
        var differences = new ArrayList<String>();
        int numbers = 0;
        for (var column : figures.properties()) {
            var wanted = column.getValue().asString().split(" ");
            if (wanted.length != LEVELS) {
                throw new AssertionError(of + " " + column.getKey());
            }
            numbers += LEVELS;
            columns.add(title(column.getKey()));
            differences.addAll(differences(of, column.getKey(), wanted, bodies));
        }
        String path = Objects.requireNonNull(PATHS.get(of));
        var features =
                Stream.<String>of(of, path)
                        .flatMap(option -> listed(rules, option).stream())
                        .toList();
        return new Row(
                of,
                columns.stream().distinct().toList(),
                numbers,
                differences,
                features.size(),
                features.stream().filter(ClassTablesTest::isTold).count());
    }

    private static List<String> differences(
            String of, String column, String[] wanted, List<Body> bodies) {
        var ours = Objects.requireNonNull(ClassColumns.all(of).get(column), column);
        var differences = new ArrayList<String>();
        for (int level = 1; level <= LEVELS; level++) {
            long found = ours.applyAsLong(bodies.get(level - 1));
            if (found != Long.parseLong(wanted[level - 1])) {
                differences.add(
                        "%s %d, %s: %s, here %d"
                                .formatted(of, level, column, wanted[level - 1], found));
            }
        }
        return differences;
    }

    private static List<Feature> listed(RuleSystem rules, String option) {
        return rules.content().choices().values().stream()
                .flatMap(choice -> choice.options().values().stream())
                .filter(one -> one.id().equals(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError(option))
                .listed(LEVELS);
    }

    /** Nine circles, or four arcana, are one thing to read. */
    private static String title(String column) {
        return column.replaceAll("_(of_circle|level|max)_\\d", "").replace('_', ' ');
    }
}
