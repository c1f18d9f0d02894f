package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is chosen out of other answers, see {@link Choice#outOf}, where nobody has said it. */
public record Drawn(RuleSystem rules) {

    /**
     * Whoever never said what they have at hand when a rest ends: what goes well, then the rest.
     */
    public Build afterRest(Build build, String rest) {
        return whole(
                build,
                rules.content().choices().values().stream()
                        .filter(choice -> choice.outOf() != null && choice.anew().contains(rest))
                        .map(Choice::asks)
                        .collect(Collectors.toSet()));
    }

    /** What was said, where some of the answers it was chosen out of are there no more. */
    public Build mended(Build build) {
        var deciding = new Deciding(rules, build);
        return whole(
                build,
                rules.content().choices().values().stream()
                        .filter(choice -> choice.outOf() != null)
                        .map(Choice::asks)
                        .filter(deciding::hasDecided)
                        .collect(Collectors.toSet()));
    }

    private Build whole(Build build, Set<String> asked) {
        var now = build;
        for (var choice : rules.content().choices().values()) {
            if (asked.contains(choice.asks())) {
                now = decided(now, choice);
            }
        }
        return now;
    }

    private Build decided(Build build, Choice choice) {
        var choices = new LinkedHashMap<>(build.choices());
        var deciding = new Deciding(rules, build);
        List<String> left = deciding.left(choice).stream().map(Option::id).toList();
        var before = choices.get(choice.id());
        if (before != null && left.contains(before) && deciding.isOpen(choice)) {
            return build;
        }
        choices.remove(choice.id());
        var without = build.deciding(build.level(), choices);
        if (new Deciding(rules, without).isOpen(choice)) {
            choices.put(choice.id(), usual(without, choice, left));
        }
        return build.deciding(build.level(), choices);
    }

    /** What goes well with what was taken, else what was taken first. */
    private String usual(Build build, Choice choice, List<String> left) {
        List<String> order = new ArrayList<>(suggested(build, choice));
        for (var place : rules.content().choices().values()) {
            if (place.asks().equals(choice.outOf())) {
                Stream.ofNullable(build.choices().get(place.id())).forEach(order::add);
            }
        }
        return order.stream().filter(left::contains).findFirst().orElse(left.getFirst());
    }

    private List<String> suggested(Build build, Choice choice) {
        var all = new ArrayList<String>();
        for (var taken : build.choices().entrySet()) {
            var option = rules.option(taken.getKey(), taken.getValue());
            Map<String, String> with = option == null ? Map.of() : option.suggested().choices();
            rules.content().choices().values().stream()
                    .filter(place -> place.asks().equals(choice.asks()))
                    .flatMap(place -> Stream.ofNullable(with.get(place.id())))
                    .forEach(all::add);
        }
        return all;
    }
}
