package dev.korchma.bot.rulebooks.golden;

import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Improvised;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Who takes part in a known answer: a ready hero, a creature, somebody made up, own choices. */
final class Builds {

    private Builds() {}

    static Build of(RuleSystem rules, JsonNode node) {
        if (node.isString()) {
            return NotThere.among(rules.content().heroes(), "hero", node.asString()).build();
        }
        if (node.has("kin")) {
            var id = node.get("kin").asString();
            return NotThere.among(rules.content().creatures(), "creature", id).build();
        }
        if (node.has("hero")) {
            return grown(rules, node);
        }
        if (node.has("improvised")) {
            return improvised(rules, node.get("improvised"));
        }
        var items = new ArrayList<String>();
        node.path("items").forEach(item -> items.add(item.asString()));
        return new Build(
                node.path("level").asInt(1),
                numbers(node.path("attributes")),
                taken(rules, node),
                items,
                node.has("binds") ? Notation.listed(node.get("binds")) : null);
    }

    private static Build grown(RuleSystem rules, JsonNode node) {
        var hero = of(rules, node.get("hero"));
        var all = new LinkedHashMap<>(hero.choices());
        all.putAll(taken(rules, node));
        var attributes = new LinkedHashMap<>(hero.attributes());
        attributes.putAll(numbers(node.path("attributes")));
        // What there is more of with every level need not be said.
        return Grown.with(
                rules,
                new Build(node.path("level").asInt(1), attributes, all, hero.items(), hero.bound()),
                choice -> choice.quota() != null);
    }

    private static Map<String, Integer> numbers(JsonNode node) {
        var numbers = new LinkedHashMap<String, Integer>();
        node.properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
        return numbers;
    }

    private static Map<String, String> taken(RuleSystem rules, JsonNode node) {
        Map<String, List<Choice>> asked =
                rules.content().choices().values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Choice::asks, LinkedHashMap::new, Collectors.toList()));
        var choices = new LinkedHashMap<String, String>();
        for (var decided : node.path("choices").properties()) {
            var places = places(rules, asked, decided.getKey());
            var taken =
                    decided.getValue().isArray()
                            ? Notation.listed(decided.getValue())
                            : List.of(decided.getValue().asString());
            if (taken.size() > places.size()) {
                throw new Unplayable(
                        "places",
                        Map.of(
                                "choice",
                                decided.getKey(),
                                "taken",
                                "" + taken.size(),
                                "places",
                                "" + places.size()));
            }
            for (int at = 0; at < taken.size(); at++) {
                choices.put(places.get(at), taken.get(at));
            }
        }
        return choices;
    }

    /** By the id all places of a choice share, or by the id of one of them. */
    private static List<String> places(
            RuleSystem rules, Map<String, List<Choice>> asked, String id) {
        var several = asked.get(id);
        if (several != null) {
            return several.stream().map(Choice::id).toList();
        }
        return List.of(NotThere.among(rules.content().choices(), "choice", id).id());
    }

    private static Build improvised(RuleSystem rules, JsonNode form) {
        var numbers = numbers(form.path("numbers"));
        return switch (rules.improvised(numbers, form.path("damage").asString())) {
            case Improvised.Answer.Made(var build) -> build;
            case Improvised.Answer.Wrong _ ->
                    throw new Unplayable("improvised", Map.of("found", form.toString()));
        };
    }
}
