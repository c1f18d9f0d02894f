package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Derivation;
import dev.korchma.game.rules.Improvised;
import dev.korchma.game.rules.Preview;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The golden cases of a pack: choices and scripted dice in, expected numbers and facts out. */
final class Golden {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final RuleSystem rules;
    private final JsonNode expected;
    private final List<String> differences = new ArrayList<>();

    private Golden(RuleSystem rules, JsonNode expected) {
        this.rules = rules;
        this.expected = expected;
    }

    /** The texts of the files with golden cases, by path. */
    static Map<String, String> files(String pack) {
        return Packs.resources(path -> path.startsWith(pack + "/golden/"));
    }

    static List<JsonNode> cases(String file) {
        var cases = new ArrayList<JsonNode>();
        YAML.readTree(file).forEach(cases::add);
        return cases;
    }

    /** What came out differently; empty when all is as written. */
    static List<String> differences(RuleSystem rules, JsonNode expected) {
        var golden = new Golden(rules, expected);
        if (expected.has("fighters")) {
            golden.differences.addAll(GoldenFight.differences(rules, expected));
        } else if (expected.has("estimate")) {
            golden.estimate(expected.get("estimate"));
        } else {
            golden.sheet();
        }
        return golden.differences;
    }

    static Build build(RuleSystem rules, JsonNode node) {
        if (node.isString()) {
            var hero = rules.content().heroes().get(node.asString());
            return Objects.requireNonNull(hero, node.asString()).build();
        }
        if (node.has("kin")) {
            var id = node.get("kin").asString();
            return Objects.requireNonNull(rules.content().creatures().get(id), id).build();
        }
        if (node.has("hero")) {
            var hero = build(rules, node.get("hero"));
            int level = node.path("level").asInt(1);
            var all = new LinkedHashMap<>(hero.choices());
            all.putAll(taken(node));
            // What there is more of with every level need not be said.
            return Grown.with(
                    rules,
                    new Build(level, hero.attributes(), all, hero.items()),
                    choice -> choice.quota() != null);
        }
        if (node.has("improvised")) {
            return improvised(rules, node.get("improvised"));
        }
        var attributes = new LinkedHashMap<String, Integer>();
        var items = new ArrayList<String>();
        node.path("attributes")
                .properties()
                .forEach(e -> attributes.put(e.getKey(), e.getValue().asInt()));
        node.path("items").forEach(item -> items.add(item.asString()));
        return new Build(node.path("level").asInt(1), attributes, taken(node), items);
    }

    private static Map<String, String> taken(JsonNode node) {
        var choices = new LinkedHashMap<String, String>();
        node.path("choices")
                .properties()
                .forEach(e -> {
                    var taken =
                            e.getValue().isArray()
                                    ? listed(e.getValue())
                                    : List.of(e.getValue().asString());
                    for (int at = 1; at <= taken.size(); at++) {
                        choices.put(ChoiceReader.numbered(e.getKey(), at), taken.get(at - 1));
                    }
                });
        return choices;
    }

    private static Build improvised(RuleSystem rules, JsonNode form) {
        var numbers = new LinkedHashMap<String, Integer>();
        form.path("numbers")
                .properties()
                .forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
        return switch (rules.improvised(numbers, form.path("damage").asString())) {
            case Improvised.Answer.Made(var build) -> build;
            case Improvised.Answer.Wrong wrong -> throw new AssertionError(wrong.toString());
        };
    }

    private void sheet() {
        var build =
                build(rules, expected.has("hero") ? expected.get("hero") : expected.path("build"));
        rules.faults(build).forEach(fault -> differences.add(fault.toString()));
        var body = rules.freshBody(build);
        expected.path("numbers")
                .properties()
                .forEach(e ->
                        compare(
                                e.getKey(),
                                e.getValue().asString(),
                                "" + rules.value(body, e.getKey())));
        expected.path("sources")
                .properties()
                .forEach(e ->
                        compare(
                                e.getKey(),
                                listed(e.getValue()),
                                sources(rules.derive(body, e.getKey()))));
        expected.path("ignored")
                .properties()
                .forEach(e ->
                        compare(
                                e.getKey(),
                                listed(e.getValue()),
                                ignored(rules.derive(body, e.getKey()))));
        expected.path("previews")
                .properties()
                .forEach(e ->
                        compare(
                                e.getKey(),
                                e.getValue().asString(),
                                shown(rules.preview(body, e.getKey()))));
    }

    private void estimate(JsonNode fight) {
        var estimate = Objects.requireNonNull(rules.content().bestiary().estimate());
        var levels = new ArrayList<Integer>();
        fight.path("levels").forEach(level -> levels.add(level.asInt()));
        var worths = listed(fight.path("foes")).stream().map(rules.worths()::worth).toList();
        var grade = estimate.grade(levels, worths).orElse("none");
        compare("grade", fight.path("grade").asString(), grade);
    }

    private void compare(String about, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            differences.add(about + ": expected " + wanted + " but was " + found);
        }
    }

    static List<String> listed(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static List<String> sources(Derivation derivation) {
        return derivation.sources().stream().map(s -> s.rule() + " " + s.amount()).toList();
    }

    private static List<String> ignored(Derivation derivation) {
        return derivation.ignored().stream()
                .map(i -> i.rule() + " " + i.amount() + " " + word(i.reason()))
                .toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String shown(Preview preview) {
        var attack = preview.attack();
        var text = attack == null ? "" : signed(attack.value()) + " ";
        return (text + preview.dice() + signed(preview.bonus().value()) + " " + preview.type())
                .strip();
    }

    private static String signed(long number) {
        return number < 0 ? "" + number : "+" + number;
    }
}
