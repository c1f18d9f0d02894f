package dev.korchma.game.rules;

import dev.korchma.game.rules.Modifier.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions behind a body, its things and what is at work on it bring: tags, and modifiers
 * by what they change. It stays the same while only tracks move.
 */
final class Bearing {

    /** Modifiers of one number or one kind of throw. */
    private record Pile(List<Standing> standing) {}

    /**
     * Actions a feature brings.
     *
     * @param by the option whose levels it comes by; empty where it does by no option's
     */
    private record Brought(String by, List<String> actions) {}

    private final RuleSystem rules;
    private final Career career;
    private final @Nullable String creature;
    private final Set<String> tags = new LinkedHashSet<>();
    private final @Nullable Pile[] piles;
    private final List<Brought> brought = new ArrayList<>();
    private final List<Step> strikes = new ArrayList<>();
    private final List<String> things;
    private final Map<String, Set<String>> manners = new HashMap<>(4);

    Bearing(RuleSystem rules, Body body) {
        this.rules = rules;
        piles = new Pile[rules.chart().places()];
        var build = body.build();
        career = rules.career(build);
        creature = build.choices().get(Creature.CHOICE);
        tags.addAll(build.choices().values());
        Traits.each(rules, build, career, this::gather);
        var use = Bonds.use(rules, build);
        things = use.awake();
        for (var id : things) {
            var item = rules.item(id);
            strikes.addAll(item.strikes());
            gather(id, item.gives(), item.modifiers());
        }
        for (var id : use.asleep()) {
            var bond = rules.item(id).bond();
            gather(id, Set.of(), bond == null ? List.of() : bond.held());
        }
        for (var active : body.effects()) {
            var effect = rules.effect(active.effect());
            strikes.addAll(effect.strikes());
            gather(effect.id(), effect.gives(), effect.modifiers());
        }
        for (var state : rules.content().states().values()) {
            for (var modifier : state.modifiers()) {
                reach(new Standing(state.id(), modifier, state.provided()));
            }
        }
    }

    private void gather(String by, Feature feature) {
        if (!feature.actions().isEmpty()) {
            brought.add(new Brought(by, feature.actions()));
        }
        if (!feature.strikes().isEmpty()) {
            strikes.addAll(feature.strikes());
        }
        gather(feature.id(), feature.gives(), feature.modifiers());
    }

    private void gather(String rule, Set<String> given, List<Modifier> modifiers) {
        if (!given.isEmpty()) {
            tags.addAll(given);
        }
        for (int i = 0; i < modifiers.size(); i++) {
            reach(new Standing(rule, modifiers.get(i)));
        }
    }

    private void reach(Standing one) {
        int place = rules.chart().place(one.modifier().target());
        if (place == Chart.NOWHERE) {
            return;
        }
        var pile = piles[place];
        if (pile == null) {
            pile = new Pile(new ArrayList<>(4));
            piles[place] = pile;
        }
        pile.standing().add(one);
    }

    Career career() {
        return career;
    }

    /** What it is where it was not made by choices; null for others. */
    @Nullable String creature() {
        return creature;
    }

    /** Tags in force on the body itself. */
    Set<String> tags() {
        return tags;
    }

    /** What is carried and does something. */
    List<String> things() {
        return things;
    }

    /** The actions its features bring. */
    Set<String> granted() {
        var granted = new HashSet<String>();
        brought.forEach(one -> granted.addAll(one.actions()));
        return granted;
    }

    /** What a blow of this body that lands leads to besides. */
    List<Step> strikes() {
        return strikes;
    }

    /** Modifiers that change what stands in a place, whether their condition is met or not. */
    List<Standing> reaching(int place) {
        var pile = piles[place];
        return pile == null ? List.of() : pile.standing();
    }

    List<Standing> reaching(Target target) {
        int place = rules.chart().place(target);
        return place == Chart.NOWHERE ? List.of() : reaching(place);
    }

    /** The tags of the options taken level by level by which it has an action. */
    Set<String> manner(String action) {
        return manners.computeIfAbsent(action, this::found);
    }

    private Set<String> found(String action) {
        var careers = rules.content().careers();
        if (brought.isEmpty() || creature != null || careers.isEmpty()) {
            return Set.of();
        }
        var manner = new LinkedHashSet<String>();
        for (var one : brought) {
            if (!one.by().isEmpty() && one.actions().contains(action)) {
                manner.addAll(careers.tags(one.by()));
            }
        }
        return manner;
    }
}
