package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.CreatureRules.Checked;
import dev.korchma.bot.rulebooks.CreatureRules.Kind;
import dev.korchma.bot.text.Language;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page about what the numbers of the pack {@code 5e} follow from. */
final class RulesReport {

    private final Pack pack;
    private final RuleSystem rules;
    private final List<Checked> checked;
    private final OnlyTold told;

    RulesReport(Pack pack) {
        this.pack = pack;
        this.rules = pack.system();
        this.checked = new CreatureRules(pack).all();
        this.told = new OnlyTold(pack);
    }

    List<Checked> odd() {
        return checked.stream().filter(one -> !one.agrees()).toList();
    }

    String page(List<ClassTables.Row> classes, List<SlotTables.Row> slots) {
        return """
        # What the numbers of the fifth edition rest on

        Made by `RulesReportTest` from our own pack with our own engine, and compared with this page at
        every build; `-Dreport=write` writes it anew. A number that stops following from the rules, or an
        exception that is none any more, fails that test.

        ## Creatures

        %s numbers of %d creatures, as they are printed, beside what the rules make of the creature’s
        scores, size, hit dice, challenge and armor. %d creatures follow the rules in every number, %d
        have at least one that is printed otherwise.

        %s
        ### Those that do not follow, and why

        %s
        ## Classes

        The tables of the twelve classes at levels 1 to 20, by our own copy of their figures
        (`rules-report/class-tables.yaml`). A hero of each class rises from 1 to 20 and takes what there
        is to take. Features are the lines on the sheet at level 20, those of what the class becomes among
        them.

        %s
        ### Several classes

        Slots of whoever casts by several classes, by the sum of levels the book makes of them, beside our
        own copy of its figures (`rules-report/several-classes.yaml`): heroes of two classes that cast, in
        every division of their levels, alone and beside a class that counts for nothing there.

        %s
        ## Only told

        What has its name here, and its place on a card or a sheet, and is played by word of mouth. The
        rest the rules do by themselves.

        %s\
        """
                .formatted(
                        grouped(checked.size()),
                        rules.content().creatures().size(),
                        rules.content().creatures().size() - oddCreatures(),
                        oddCreatures(),
                        kinds(),
                        reasons(),
                        classes(classes),
                        slots(slots),
                        told());
    }

    private static String slots(List<SlotTables.Row> rows) {
        var table =
                new StringBuilder(
                        "| levels | slots from the first circle on | heroes | agree |\n|---:|---|---:|---:|\n");
        for (var row : rows) {
            var slots = row.slots().stream().map(String::valueOf).collect(Collectors.joining(" "));
            table.append(
                    "| %d | %s | %d | %d |%n"
                            .formatted(
                                    row.level(),
                                    slots,
                                    row.builds(),
                                    row.builds() - row.differing().size()));
        }
        return table.toString();
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private long oddCreatures() {
        return odd().stream().map(one -> creature(one.about())).distinct().count();
    }

    private String kinds() {
        var table =
                new StringBuilder(
                        "| number | rule | checked | agree | not |\n|---|---|---:|---:|---:|\n");
        for (var kind : Kind.values()) {
            var of = checked.stream().filter(one -> one.kind() == kind).toList();
            long agree = of.stream().filter(Checked::agrees).count();
            table.append(
                    "| %s | %s | %s | %s | %s |%n"
                            .formatted(
                                    kind.title,
                                    kind.rule,
                                    grouped(of.size()),
                                    grouped((int) agree),
                                    agree == of.size() ? "–" : "" + (of.size() - agree)));
        }
        return table.toString();
    }

    /** A table for each reason, the numbers of one creature in one line. */
    private String reasons() {
        var byReason = new LinkedHashMap<String, Map<String, String>>();
        OddNumbers.reasons().values().forEach(reason -> byReason.put(reason, new TreeMap<>()));
        for (var one : odd()) {
            var reason = OddNumbers.reasons().getOrDefault(key(one), "**Nobody has said why.**");
            byReason.computeIfAbsent(reason, _ -> new TreeMap<>())
                    .put(
                            about(one.about()) + " | " + one.kind().title.toLowerCase(Locale.ROOT),
                            signed(one.printed()) + " | " + byRule(one));
        }
        return byReason.entrySet().stream()
                .map(reason -> table(reason.getKey(), reason.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String table(String reason, Map<String, String> lines) {
        var rows =
                lines.entrySet().stream()
                        .map(line -> "| " + line.getKey() + " | " + line.getValue() + " |\n")
                        .collect(Collectors.joining());
        return """
        %s

        | who | number | printed | nearest by the rule |
        |---|---|---:|---:|
        %s\
        """
                .formatted(reason, rows);
    }

    static String key(Checked one) {
        return one.kind() + " " + one.about();
    }

    /** Of several that would do the nearest. */
    private static String byRule(Checked one) {
        var apart =
                one.byRule().stream().mapToLong(number -> Math.abs(number - one.printed())).min();
        return apart.isEmpty()
                ? "–"
                : one.byRule().stream()
                        .filter(number -> Math.abs(number - one.printed()) == apart.getAsLong())
                        .distinct()
                        .sorted()
                        .map(RulesReport::signed)
                        .collect(Collectors.joining(" or "));
    }

    private static String signed(long number) {
        return number < 0 ? "−" + -number : "" + number;
    }

    private static String creature(String about) {
        return about.split("[ .]")[0];
    }

    private String about(String about) {
        var creature = creature(about);
        var name = name(creature);
        if (about.contains(" ")) {
            return name + ", " + lower(name(about.substring(about.indexOf(' ') + 1)));
        }
        return about.equals(creature) ? name : name + ", " + lower(name(about));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private String classes(List<ClassTables.Row> rows) {
        var table =
                new StringBuilder(
                        """
                        | class | columns | numbers | agree | features | only told |
                        |---|---|---:|---:|---:|---:|
                        """);
        for (var row : rows) {
            table.append(
                    "| %s | %s | %d | %d | %d | %d |%n"
                            .formatted(
                                    name(row.of()),
                                    String.join(", ", row.columns()),
                                    row.numbers(),
                                    row.numbers() - row.differences().size(),
                                    row.features(),
                                    row.told()));
        }
        return table.toString();
    }

    private String told() {
        var content = rules.content();
        var spells = told.spells();
        var items = told.items();
        var blows = told.blows();
        var traits = told.ofCreatures();
        long whole =
                content.creatures().values().stream().filter(one -> one.untold().isEmpty()).count();
        return """
        ### Features: %d of %d

        %s
        ### Spells: %d of %d

        %s.

        ### Things: %d of %d

        %s.

        ### Creatures: %d traits and actions

        %d creatures are whole. The other %d have these besides, each with how many have it; their
        cards show them to whoever leads.

        %s.

        Blows and other actions on a card that do nothing: %s.
        """
                .formatted(
                        told.featureIds().size(),
                        told.featuresInAll(),
                        features(),
                        spells.size(),
                        told.spellsInAll().count(),
                        listed(spells),
                        items.size(),
                        content.items().size(),
                        listed(items),
                        traits.size(),
                        whole,
                        content.creatures().size() - whole,
                        listed(
                                traits.entrySet().stream()
                                        .map(one -> one.getKey() + " (" + one.getValue() + ")")
                                        .toList()),
                        listed(blows));
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "None" : String.join(", ", names);
    }

    /** A line for each that brings some; what is its own only feature stands in the last line. */
    private String features() {
        var alone = new ArrayList<String>();
        var lines = new ArrayList<String>();
        told.features()
                .forEach((option, names) -> {
                    if (names.equals(List.of(option))) {
                        alone.add(option);
                    } else {
                        lines.add("- **%s**: %s%n".formatted(option, listed(names)));
                    }
                });
        lines.add("- **What is taken by itself**: %s%n".formatted(listed(alone)));
        return String.join("", lines);
    }

    private String name(String id) {
        return Objects.requireNonNull(pack.texts().name(Language.EN, id));
    }
}
