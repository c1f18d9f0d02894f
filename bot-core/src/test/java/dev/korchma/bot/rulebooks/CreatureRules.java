package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Creature;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers printed of the creatures of {@code 5e} beside what the rules make of their scores,
 * hit dice, challenge and armor.
 */
final class CreatureRules {

    static final List<String> ABILITIES = List.of("str", "dex", "con", "int", "wis", "cha");

    /** What a body wears that no table has, and what is its own skin. */
    private static final Set<String> NO_ITEM =
            Set.of("natural-armor", "patchwork-armor", "armor-scraps", "barding-scraps");

    private static final Pattern HIT_DICE = Pattern.compile("(\\d+)d(\\d+)(?: ?([+-]) ?(\\d+))?");

    private static final Map<String, Integer> DICE_OF_SIZES =
            Map.of("tiny", 4, "small", 6, "medium", 8, "large", 10, "huge", 12, "gargantuan", 20);

    /**
     * One number that is printed.
     *
     * @param about the id of the creature, or of its action
     * @param byRule what the rules allow, most likely first; empty where they say nothing
     */
    record Checked(Kind kind, String about, long printed, List<Long> byRule) {

        boolean agrees() {
            return byRule.contains(printed);
        }
    }

    /** The kinds of numbers, each with the rule it follows. */
    enum Kind {
        MODIFIER("Ability modifier", "(score − 10) / 2, rounded down"),
        PROFICIENCY("Proficiency bonus", "2, and 1 more for each 4 of challenge above 4"),
        SAVE("Save", "modifier, with the proficiency bonus where it is printed by name"),
        SKILL("Skill", "modifier and the proficiency bonus once or twice"),
        PASSIVE("Passive perception", "10 + perception"),
        HIT_DIE("Hit die", "by size: d4, d6, d8, d10, d12, d20"),
        HIT_POINTS("Hit points", "the average of the dice, and Constitution for each of them"),
        WORTH("Experience", "by challenge"),
        UNARMORED("Defence without armor", "10 + Dexterity"),
        ARMORED("Defence in armor", "the armor and the shield of the table of equipment"),
        NATURAL("Natural armor", "printed for each; at least 10 + Dexterity"),
        ATTACK("Attack bonus", "proficiency bonus and a modifier"),
        HARM("Harm of a blow", "Strength or Dexterity, nothing where it is no blow of the arm"),
        DIFFICULTY("Difficulty of a save", "8 + proficiency bonus + a modifier"),
        CASTING("Modifier of casting", "Intelligence, Wisdom or Charisma");

        final String title;
        final String rule;

        Kind(String title, String rule) {
            this.title = title;
            this.rule = rule;
        }
    }

    private final Pack pack;
    private final RuleSystem rules;
    private final List<Checked> all = new ArrayList<>();

    CreatureRules(Pack pack) {
        this.pack = pack;
        this.rules = pack.system();
        rules.content().creatures().values().forEach(this::check);
    }

    List<Checked> all() {
        return all;
    }

    private void check(Creature creature) {
        var id = creature.id();
        var body = rules.freshBody(creature.build());
        var numbers = creature.build().attributes();
        var bare = bare(creature, List.of());
        long pb = 2 + Math.max(0, (long) Math.ceil(creature.challenge() / 4) - 1);
        add(Kind.PROFICIENCY, id, value(body, "pb"), pb);
        for (var ability : ABILITIES) {
            long modifier = Math.floorDiv(Objects.requireNonNull(numbers.get(ability)) - 10, 2);
            add(Kind.MODIFIER, id, value(body, "mod." + ability), modifier);
            var save = "saving." + ability;
            add(Kind.SAVE, id, value(body, save), modifier + (numbers.containsKey(save) ? pb : 0));
        }
        skills(creature, body, bare, pb);
        vitality(creature, body);
        add(Kind.WORTH, id, creature.worth(), Worth.of(creature.challenge()));
        defence(creature, body, bare);
        var modifiers = ABILITIES.stream().map(one -> value(bare, "mod." + one)).distinct();
        blows(creature, body, pb, modifiers.toList());
    }

    private void skills(Creature creature, Body body, Body bare, long pb) {
        for (var skill : rules.numbers().derived().keySet()) {
            if (skill.startsWith("skill.")) {
                long plain = value(bare, skill);
                boolean isPrinted = creature.build().attributes().containsKey(skill);
                add(
                        Kind.SKILL,
                        creature.id() + " " + skill,
                        value(body, skill),
                        isPrinted ? List.of(plain + pb, plain + 2 * pb) : List.of(plain));
            }
        }
        add(
                Kind.PASSIVE,
                creature.id(),
                value(body, "passive.perception"),
                10 + value(body, "skill.perception"));
    }

    private void vitality(Creature creature, Body body) {
        var dice = hitDice(creature);
        long count = Long.parseLong(dice.group(1));
        long die = Long.parseLong(dice.group(2));
        DICE_OF_SIZES.forEach((size, wanted) -> {
            if (creature.tags().contains(size)) {
                add(Kind.HIT_DIE, creature.id(), die, wanted);
            }
        });
        add(
                Kind.HIT_POINTS,
                creature.id(),
                value(body, "hp.max"),
                count * (die + 1) / 2 + count * value(body, "mod.con"));
    }

    private static Matcher hitDice(Creature creature) {
        var dice = HIT_DICE.matcher(Objects.requireNonNull(creature.hitDice()).text());
        if (!dice.matches()) {
            throw new AssertionError(creature.id() + ": " + creature.hitDice());
        }
        return dice;
    }

    /** What our own formulas make of the same scores when nothing is printed. */
    private Body bare(Creature creature, List<String> items) {
        var scores =
                creature.build().attributes().entrySet().stream()
                        .filter(one -> ABILITIES.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return rules.freshBody(new Build(1, scores, Map.of(), items));
    }

    private void defence(Creature creature, Body body, Body bare) {
        var id = creature.id();
        long printed = value(body, "ac");
        var worn = worn(id);
        if (worn.isEmpty()) {
            add(Kind.UNARMORED, id, printed, value(bare, "ac"));
        } else if (worn.contains("natural-armor")) {
            long shield = worn.contains("shield") ? 2 : 0;
            long least = value(bare, "ac") + shield;
            add(Kind.NATURAL, id, printed, Math.max(printed, least));
        } else if (NO_ITEM.containsAll(worn)) {
            add(Kind.ARMORED, id, printed, List.of());
        } else {
            add(Kind.ARMORED, id, printed, value(bare(creature, worn), "ac"));
        }
    }

    private List<String> worn(String id) {
        return pack.library().facts(id).get("worn") instanceof Fact.Named(var named)
                ? named
                : List.of();
    }

    private void blows(Creature creature, Body body, long pb, List<Long> modifiers) {
        var attacks = modifiers.stream().map(modifier -> modifier + pb).toList();
        var difficulties = modifiers.stream().map(modifier -> 8 + modifier + pb).toList();
        var arm = Stream.of("str", "dex").map(one -> value(body, "mod." + one)).toList();
        for (var id : own(creature)) {
            var action = Objects.requireNonNull(rules.content().actions().get(id));
            var preview = rules.preview(body, id);
            if (preview.attack() != null) {
                add(Kind.ATTACK, id, preview.attack().value(), attacks);
                if (!preview.dice().isEmpty()) {
                    add(Kind.HARM, id, preview.bonus().value(), arm);
                }
            }
            saves(
                    action,
                    save -> {
                        if (save.trial().against().text().matches("\\d+")) {
                            long printed = Long.parseLong(save.trial().against().text());
                            add(Kind.DIFFICULTY, id, printed, difficulties);
                        }
                    });
        }
        creature.build()
                .attributes()
                .forEach((number, printed) -> {
                    if (number.endsWith(".dc")) {
                        add(Kind.DIFFICULTY, creature.id() + " " + number, printed, difficulties);
                    }
                    if (number.equals("spell.mod")) {
                        var minds =
                                Stream.of("int", "wis", "cha")
                                        .map(one -> value(body, "mod." + one));
                        add(Kind.CASTING, creature.id(), printed, minds.toList());
                    }
                });
    }

    static List<String> own(Creature creature) {
        return creature.nature().features().getFirst().actions().stream()
                .filter(action -> action.startsWith(creature.id() + "."))
                .toList();
    }

    private static void saves(Action action, Consumer<Step.Save> found) {
        saves(action.opening(), found);
        saves(action.steps(), found);
    }

    private static void saves(List<Step> steps, Consumer<Step.Save> found) {
        for (var step : steps) {
            if (step instanceof Step.Save save) {
                found.accept(save);
            }
            step.branches().forEach(branch -> saves(branch, found));
        }
    }

    private long value(Body body, String number) {
        return rules.value(body, number);
    }

    private void add(Kind kind, String about, long printed, long byRule) {
        add(kind, about, printed, List.of(byRule));
    }

    private void add(Kind kind, String about, long printed, List<Long> byRule) {
        all.add(new Checked(kind, about, printed, byRule));
    }
}
