package dev.korchma.game.rules;

import dev.korchma.game.rules.BuildFault.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Compares a build with what its game allows. */
final class BuildCheck {

    private final RuleSystem rules;
    private final Build build;
    private final List<BuildFault> faults = new ArrayList<>();

    private BuildCheck(RuleSystem rules, Build build) {
        this.rules = rules;
        this.build = build;
    }

    static List<BuildFault> faults(RuleSystem rules, Build build) {
        var check = new BuildCheck(rules, build);
        var creature = build.choices().get(Creature.CHOICE);
        if (creature != null) {
            check.creature(creature);
            return List.copyOf(check.faults);
        }
        check.level();
        check.attributes();
        check.choices();
        check.items();
        check.bonds();
        return List.copyOf(check.faults);
    }

    /** Its numbers are printed: nothing bounds them but that they must be numbers of the game. */
    private void creature(String id) {
        if (!rules.content().bestiary().knows(id)) {
            fault(Kind.UNKNOWN, id);
        }
        for (var number : build.attributes().keySet()) {
            if (!rules.numbers().knows(number)) {
                fault(Kind.UNKNOWN, number);
            }
        }
        items();
    }

    private void level() {
        if (build.level() < 1 || build.level() > rules.play().advancement().playable()) {
            fault(Kind.OUT_OF_BOUNDS, Numbers.LEVEL);
        }
    }

    private void attributes() {
        build.attributes()
                .forEach((id, value) -> {
                    var attribute = rules.numbers().attributes().get(id);
                    if (attribute == null && (isKept(id) || isPurse(id, value))) {
                        return;
                    }
                    if (attribute == null) {
                        fault(Kind.UNKNOWN, id);
                    } else if (value < attribute.min() || value > attribute.max()) {
                        fault(Kind.OUT_OF_BOUNDS, id);
                    }
                });
    }

    /** Whether it is what was thrown for a level; that counts as far as the dice go. */
    private boolean isKept(String id) {
        var growing = rules.numbers().growing().get(Growing.number(id));
        int level = Growing.level(id).orElse(0);
        return growing != null && level <= build.level() && growing.mayKeep(level);
    }

    /** Whether it is the money of somebody who has no debts. */
    private boolean isPurse(String id, int value) {
        var money = rules.play().outset().money();
        return money.isThere() && money.kept().equals(id) && value >= 0;
    }

    private void choices() {
        var deciding = new Deciding(rules, build);
        build.choices()
                .forEach((id, option) -> {
                    var choice = rules.content().choices().get(id);
                    if (choice == null) {
                        fault(Kind.UNKNOWN, id);
                    } else if (!choice.options().containsKey(option)) {
                        fault(Kind.UNKNOWN, option);
                    } else if (isTwice(choice, Content.present(choice.options(), option))) {
                        fault(Kind.TWICE, option);
                    } else if (deciding.left(choice).stream()
                            .noneMatch(left -> left.id().equals(option))) {
                        fault(Kind.NOT_OPEN, option);
                    }
                });
        for (var choice : rules.content().choices().values()) {
            boolean open = deciding.isOpen(choice);
            boolean has = build.choices().containsKey(choice.id());
            if (open && !has && !isGoneOnWith(choice) && !deciding.mayWait(choice)) {
                fault(Kind.MISSING, choice.id());
            } else if (has && !open) {
                fault(Kind.NOT_OPEN, choice.id());
            }
        }
    }

    /** Whoever says nothing about a level takes it in what was taken last. */
    private static boolean isGoneOnWith(Choice choice) {
        return choice.pace() instanceof Pace.Every && choice.level() > 1;
    }

    private boolean isTwice(Choice choice, Option option) {
        return build.choices().entrySet().stream()
                .filter(other -> other.getValue().equals(option.id()))
                .map(other -> rules.content().choices().get(other.getKey()))
                .anyMatch(other -> other != null && choice.isBarredBy(other, option));
    }

    private void items() {
        for (var item : build.items()) {
            if (!rules.content().items().containsKey(item)) {
                fault(Kind.UNKNOWN, item);
            }
        }
    }

    private void bonds() {
        var said = build.bound();
        if (said == null || !faults.isEmpty()) {
            return;
        }
        var bonds = rules.bonds(new Body(build, Map.of(), List.of()));
        for (var item : said) {
            if (!build.items().contains(item)) {
                fault(Kind.NOT_OPEN, item);
            } else if (Collections.frequency(said, item) > 1) {
                fault(Kind.TWICE, item);
            }
        }
        if (rules.play().binding().exists() && bonds.bound().size() > bonds.most()) {
            fault(Kind.OUT_OF_BOUNDS, rules.play().binding().most());
        }
    }

    private void fault(Kind kind, String about) {
        var fault = new BuildFault(kind, about);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
