package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.Modifier;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.State;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which number needs which, over every way to compute it and every modifier of the pack, whether
 * they can meet on one body or not.
 */
final class Cycles {

    private final RuleSystem system;
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final List<List<String>> found = new ArrayList<>();

    Cycles(RuleSystem system) {
        this.system = system;
        var numbers = system.numbers();
        numbers.derived()
                .forEach((id, derived) -> {
                    derived.bases().forEach(base -> need(id, base.amount()));
                    derived.carried().values().forEach(worth -> need(id, worth.names()));
                });
        numbers.tracks().forEach((id, track) -> need(Track.maxOf(id), track.max()));
        modifiers().forEach(this::need);
        system.content().states().values().forEach(this::need);
    }

    /** Whatever a state changes hangs on what it is told by. */
    private void need(State state) {
        for (var modifier : state.modifiers()) {
            need(modifier);
            if (modifier.target() instanceof Modifier.Target.Value(String id)) {
                need(id, state.provided().names());
            }
        }
    }

    /** Every circle found, as the numbers on it, the first one again at the end. */
    List<List<String>> circles() {
        List.copyOf(needs.keySet()).forEach(this::visit);
        return found;
    }

    private void visit(String id) {
        int seen = path.indexOf(id);
        if (seen >= 0) {
            var circle = new ArrayList<>(path.subList(seen, path.size()));
            circle.add(id);
            found.add(circle);
        } else if (done.add(id)) {
            path.add(id);
            needs.getOrDefault(id, Set.of()).forEach(this::visit);
            path.removeLast();
        }
    }

    private void need(Modifier modifier) {
        if (modifier.target() instanceof Modifier.Target.Value(String id)) {
            need(id, modifier.change().amountOrZero());
        }
    }

    private void need(String id, Amount amount) {
        amount.terms().forEach(term -> need(id, term.formula().names()));
    }

    private void need(String id, Set<String> names) {
        needs.computeIfAbsent(id, any -> new LinkedHashSet<>()).addAll(names);
    }

    private Stream<Modifier> modifiers() {
        var content = system.content();
        var features =
                content.choices().values().stream()
                        .flatMap(choice -> choice.options().values().stream())
                        .flatMap(option -> option.features().stream())
                        .flatMap(feature -> feature.modifiers().stream());
        var items = content.items().values().stream().flatMap(i -> i.modifiers().stream());
        var effects = content.effects().values().stream().flatMap(e -> e.modifiers().stream());
        return Stream.of(features, items, effects).flatMap(all -> all);
    }
}
