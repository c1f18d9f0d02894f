package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Language;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Step;
import dev.korchma.game.rules.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a pack has a name, and perhaps a price, and nothing the rules could do with it. */
final class OnlyTold {

    private final Pack pack;
    private final RuleSystem rules;

    OnlyTold(Pack pack) {
        this.pack = pack;
        this.rules = pack.system();
    }

    /** Features by the name of the option that brings them. */
    Map<String, List<String>> features() {
        var features = new TreeMap<String, TreeSet<String>>();
        for (var option : options().values()) {
            for (var feature : option.features()) {
                if (ClassTablesTest.isTold(feature)) {
                    features.computeIfAbsent(name(option.id()), _ -> new TreeSet<>())
                            .add(name(feature.id()));
                }
            }
        }
        var sorted = new LinkedHashMap<String, List<String>>();
        features.forEach((option, names) -> sorted.put(option, List.copyOf(names)));
        return sorted;
    }

    Set<String> featureIds() {
        return options().values().stream()
                .flatMap(option -> option.features().stream())
                .filter(ClassTablesTest::isTold)
                .map(Feature::id)
                .collect(Collectors.toSet());
    }

    long featuresInAll() {
        return options().values().stream()
                .flatMap(option -> option.features().stream())
                .filter(feature -> !feature.isQuiet())
                .map(Feature::id)
                .distinct()
                .count();
    }

    private Map<String, Option> options() {
        var options = new LinkedHashMap<String, Option>();
        rules.content().choices().values().forEach(choice -> options.putAll(choice.options()));
        return options;
    }

    List<String> spells() {
        return names(spellsInAll().filter(this::changesNothing).map(Action::id));
    }

    Stream<Action> spellsInAll() {
        return rules.content().actions().values().stream()
                .filter(action -> action.tags().contains("spell"))
                .filter(action -> action.tags().stream().anyMatch(tag -> tag.endsWith("-list")));
    }

    List<String> items() {
        var used = new TreeSet<String>();
        for (var action : rules.content().actions().values()) {
            if (action.item() != null) {
                used.add(action.item());
            }
        }
        return names(
                rules.content().items().values().stream()
                        .filter(item -> item.modifiers().isEmpty() && item.gives().isEmpty())
                        .map(item -> item.id())
                        .filter(id -> !used.contains(id)));
    }

    /** Own actions of creatures with nothing to do in them. */
    List<String> blows() {
        var actions = rules.content().actions();
        return rules.content().creatures().values().stream()
                .flatMap(creature ->
                        CreatureRules.own(creature).stream()
                                .filter(id ->
                                        changesNothing(Objects.requireNonNull(actions.get(id))))
                                .map(id -> name(creature.id()) + ": " + name(id)))
                .sorted()
                .toList();
    }

    /** Names of traits and actions of creatures, with how many have them. */
    Map<String, Integer> ofCreatures() {
        var names = new TreeMap<String, Integer>();
        rules.content()
                .creatures()
                .values()
                .forEach(one ->
                        one.untold().forEach(told -> names.merge(name(told), 1, Integer::sum)));
        return names;
    }

    private boolean changesNothing(Action action) {
        return Stream.concat(action.opening().stream(), action.steps().stream())
                .allMatch(this::changesNothing);
    }

    private boolean changesNothing(Step step) {
        return switch (step) {
            case Step.Mark _ -> true;
            case Step.Apply begun ->
                    isBare(Objects.requireNonNull(rules.content().effects().get(begun.effect())));
            case Step.If one ->
                    Stream.concat(one.then().stream(), one.otherwise().stream())
                            .allMatch(this::changesNothing);
            default -> false;
        };
    }

    /** It stands beside a name and does nothing there. */
    private static boolean isBare(Effect effect) {
        return effect.modifiers().isEmpty()
                && effect.gives().isEmpty()
                && effect.strikes().isEmpty()
                && effect.breaks().isEmpty()
                && effect.forbids().equals(When.NEVER);
    }

    private List<String> names(Stream<String> ids) {
        return ids.map(this::name).sorted().toList();
    }

    private String name(String id) {
        return pack.texts().name(Language.EN, id);
    }
}
