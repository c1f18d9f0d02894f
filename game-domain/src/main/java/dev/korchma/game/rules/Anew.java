package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody of this build may decide anew after a rest. */
public record Anew(RuleSystem rules, Build build, String rest) {

    /** What is asked, by id in the order of the pack. */
    public List<String> asked() {
        var deciding = new Deciding(rules, build);
        return rules.content().choices().values().stream()
                .filter(choice -> choice.anew().contains(rest) && deciding.isOpen(choice))
                .map(Choice::asks)
                .distinct()
                .toList();
    }

    private List<Choice> places(String asks) {
        var deciding = new Deciding(rules, build);
        return rules.content().choices().values().stream()
                .filter(choice -> choice.asks().equals(asks) && choice.anew().contains(rest))
                .filter(deciding::isOpen)
                .toList();
    }

    /** How many there are to take. */
    public int most(String asks) {
        return places(asks).size();
    }

    /** What is taken now. */
    public List<String> taken(String asks) {
        return places(asks).stream()
                .flatMap(place -> Stream.ofNullable(build.choices().get(place.id())))
                .toList();
    }

    /** What can be taken, as if nothing was yet. */
    public List<Option> options(String asks) {
        var places = places(asks);
        if (places.isEmpty()) {
            return List.of();
        }
        return new Deciding(rules, without(places)).left(places.getFirst());
    }

    private Build without(List<Choice> places) {
        var choices = new LinkedHashMap<>(build.choices());
        places.forEach(place -> choices.remove(place.id()));
        return with(choices);
    }

    private Build with(LinkedHashMap<String, String> choices) {
        return build.deciding(build.level(), choices);
    }

    /**
     * The build with other answers: what stays keeps its place.
     *
     * @param wanted each of them once
     * @return empty where the rules do not allow it, or where there are more or fewer to take
     */
    public Optional<Build> with(String asks, List<String> wanted) {
        var places = places(asks);
        if (places.size() != wanted.size()) {
            return Optional.empty();
        }
        var choices = new LinkedHashMap<>(without(places).choices());
        var fresh = new ArrayList<>(wanted);
        fresh.removeAll(taken(asks));
        for (var place : places) {
            var before = build.choices().get(place.id());
            boolean stays = before != null && wanted.contains(before);
            if (!stays && fresh.isEmpty()) {
                return Optional.empty();
            }
            choices.put(place.id(), stays ? Objects.requireNonNull(before) : fresh.removeFirst());
        }
        var changed = with(choices);
        return rules.faults(changed).isEmpty() ? Optional.of(changed) : Optional.empty();
    }
}
