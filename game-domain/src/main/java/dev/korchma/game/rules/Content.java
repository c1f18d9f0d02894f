package dev.korchma.game.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a pack fills a game with, by id in the order of the pack. */
public record Content(
        Map<String, Choice> choices,
        Map<String, Item> items,
        Map<String, Action> actions,
        Map<String, Effect> effects,
        Map<String, ReadyHero> heroes,
        Map<String, Circumstance> circumstances,
        Bestiary bestiary,
        Careers careers,
        Map<String, State> states) {

    public Content {
        choices = Frozen.map(choices);
        items = Frozen.map(items);
        actions = Frozen.map(actions);
        effects = Frozen.map(effects);
        heroes = Frozen.map(heroes);
        circumstances = Frozen.map(circumstances);
        states = Frozen.map(states);
    }

    public Content(
            Map<String, Choice> choices,
            Map<String, Item> items,
            Map<String, Action> actions,
            Map<String, Effect> effects,
            Map<String, ReadyHero> heroes,
            Map<String, Circumstance> circumstances,
            Bestiary bestiary) {
        this(choices, items, actions, effects, heroes, circumstances, bestiary, Map.of());
    }

    public Content(
            Map<String, Choice> choices,
            Map<String, Item> items,
            Map<String, Action> actions,
            Map<String, Effect> effects,
            Map<String, ReadyHero> heroes,
            Map<String, Circumstance> circumstances,
            Bestiary bestiary,
            Map<String, State> states) {
        this(
                choices,
                items,
                actions,
                effects,
                heroes,
                circumstances,
                bestiary,
                Careers.of(choices),
                states);
    }

    /** The effects whoever runs the table may put on somebody by name, by id. */
    public Map<String, Effect> conditions() {
        var conditions = new LinkedHashMap<>(effects);
        conditions.values().removeIf(effect -> !effect.condition());
        return Frozen.map(conditions);
    }

    /** The circumstances that change throws by themselves, whoever throws them; by id. */
    public Map<String, Circumstance> leaning() {
        var leaning = new LinkedHashMap<>(circumstances);
        leaning.values().removeIf(one -> one.modifiers().isEmpty());
        return Frozen.map(leaning);
    }

    /** Those who were not made by choices, by id. */
    public Map<String, Creature> creatures() {
        return bestiary.creatures();
    }

    Circumstance circumstance(String id) {
        return present(circumstances, id);
    }

    Item item(String id) {
        return present(items, id);
    }

    Effect effect(String id) {
        return present(effects, id);
    }

    Action action(String id) {
        return present(actions, id);
    }

    /**
     * What was taken for a choice; null for what these rules do not know: a build may have been
     * made by another version of them.
     */
    public @Nullable Option option(String choice, String option) {
        if (choice.equals(Creature.CHOICE)) {
            return bestiary.nature(option);
        }
        var known = choices.get(choice);
        return known == null ? null : known.options().get(option);
    }

    static <V> V present(Map<String, V> map, String id) {
        var value = map.get(id);
        if (value == null) {
            throw new IllegalArgumentException("not in this game: " + id);
        }
        return value;
    }
}
