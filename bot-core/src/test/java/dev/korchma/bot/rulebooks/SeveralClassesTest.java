package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.BuildFault;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Deciding;
import dev.korchma.game.rules.Feature;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.Pace;
import dev.korchma.game.rules.RuleSystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of heroes whose levels are in several classes. */
class SeveralClassesTest {

    private static final RuleSystem RULES = Shipped.pack("5e").system();
    private static final Map<String, Integer> ABLE =
            Map.of("str", 14, "dex", 14, "con", 14, "int", 14, "wis", 14, "cha", 14);

    static Stream<String> classes() {
        return place(1).options().keySet().stream();
    }

    private static Choice place(int level) {
        return Objects.requireNonNull(
                RULES.content().choices().get(ChoiceReader.numbered("class", level)));
    }

    private static Build build(List<String> classes, int level) {
        var choices = new LinkedHashMap<String, String>();
        for (int at = 1; at <= classes.size(); at++) {
            choices.put(ChoiceReader.numbered("class", at), classes.get(at - 1));
        }
        return new Build(level, ABLE, choices, List.of());
    }

    @Test
    void the_slots_of_all_who_cast_by_several_classes_are_those_of_the_book() throws IOException {
        var rows = SlotTables.compare(RULES);

        assertThat(rows).hasSize(20);
        assertThat(rows).allSatisfy(row -> assertThat(row.builds()).isPositive());
        assertThat(rows).flatExtracting(SlotTables.Row::differing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void who_says_nothing_of_later_levels_is_of_the_same_class_at_all_of_them(String of) {
        for (int level = 1; level <= 20; level++) {
            var silent = build(List.of(of), level);
            var said = build(Collections.nCopies(level, of), level);

            assertThat(RULES.sheet(RULES.freshBody(silent)))
                    .isEqualTo(RULES.sheet(RULES.freshBody(said)));
            assertThat(RULES.listed(silent)).isEqualTo(RULES.listed(said));
            assertThat(RULES.career(silent).in(of)).isEqualTo(level);
        }
    }

    @Test
    void in_which_order_the_later_levels_were_taken_changes_nothing() {
        var random = new Random(20);
        var all = classes().toList();
        for (int i = 0; i < 60; i++) {
            var later = new ArrayList<String>();
            int level = 2 + random.nextInt(19);
            for (int at = 1; at < level; at++) {
                later.add(all.get(random.nextInt(3 + random.nextInt(all.size() - 2))));
            }
            var first = all.get(random.nextInt(all.size()));
            var one = build(joined(first, later), level);
            Collections.shuffle(later, random);
            var other = build(joined(first, later), level);

            assertThat(features(one)).isEqualTo(features(other));
            assertThat(values(one)).isEqualTo(values(other));
        }
    }

    private static List<String> joined(String first, List<String> later) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(later);
        return all;
    }

    private static Set<String> features(Build build) {
        return RULES.listed(build).stream().map(Feature::id).collect(Collectors.toSet());
    }

    private static Map<String, Long> values(Build build) {
        var values = new LinkedHashMap<String, Long>();
        RULES.sheet(RULES.freshBody(build)).forEach((id, found) -> values.put(id, found.value()));
        return values;
    }

    /** What a level brings hangs on how many there are in its class and on nothing else. */
    @Test
    void levels_in_one_class_bring_nothing_of_another() {
        for (var one : classes().toList()) {
            for (var other : classes().toList()) {
                if (!one.equals(other)) {
                    var both = features(build(List.of(one, one, one, other, other), 5));
                    var apart = new HashSet<>(features(build(List.of(one), 3)));
                    apart.addAll(features(build(List.of(other), 2)));
                    assertThat(both).isEqualTo(apart);
                }
            }
        }
    }

    @Test
    void another_class_asks_for_what_both_ask_for_and_the_own_one_for_nothing() {
        var weak = new LinkedHashMap<>(ABLE);
        weak.put("str", 12);
        weak.put("dex", 12);
        var fighter = new Build(2, weak, Map.of("class", "fighter"), List.of());
        var wizard = new Build(2, weak, Map.of("class", "wizard"), List.of());

        assertThat(left(fighter, 2)).containsExactly("fighter");
        assertThat(new Deciding(RULES, fighter).hindering(place(2)))
                .extracting(Option::id)
                .containsExactly("fighter");
        assertThat(left(wizard, 2))
                .startsWith("wizard")
                .contains("cleric", "bard", "warlock")
                .doesNotContain("fighter", "rogue", "monk", "paladin", "ranger", "barbarian");
        var both = new LinkedHashMap<>(Map.of("class", "wizard"));
        both.put("class.2", "rogue");
        assertThat(RULES.faults(new Build(2, weak, both, List.of())))
                .contains(new BuildFault(BuildFault.Kind.NOT_OPEN, "rogue"));
    }

    /** What an item lends or a later level brings is no ground to take up a class before it. */
    @Test
    void what_came_later_does_not_count() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("class", "fighter");
        choices.put("class.2", "wizard");
        choices.put("class.3", "fighter");
        choices.put("improvement.fourth", "better.int");
        choices.put("improvement.fourth.2", "better.int");
        var clever = new LinkedHashMap<>(ABLE);
        clever.put("int", 11);

        assertThat(RULES.faults(new Build(6, clever, choices, List.of())))
                .contains(new BuildFault(BuildFault.Kind.NOT_OPEN, "wizard"));
    }

    /** What one class has learnt another may learn, too, once; what is no magic is learnt once. */
    @Test
    void each_class_learns_for_itself() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("class", "sorcerer");
        choices.put("class.2", "wizard");
        choices.put("sorcerer-skills", "skilled.arcana");
        choices.put("sorcerer-spells", "first.sleep");
        choices.put("sorcerer-cantrips", "cantrip.fire-bolt");
        var build = new Build(2, ABLE, choices, List.of());
        assertThat(free(build, "wizard-spells")).contains("first.sleep", "first.shield-spell");
        assertThat(free(build, "wizard-cantrips")).contains("cantrip.fire-bolt");
        assertThat(free(build, "sorcerer-spells.2")).doesNotContain("first.sleep");
        assertThat(free(build, "background-skills")).doesNotContain("skilled.arcana");

        choices.put("wizard-spells", "first.sleep");
        choices.put("wizard-prepared", "first.sleep");
        var both = new Build(2, ABLE, choices, List.of());
        assertThat(RULES.faults(both))
                .noneMatch(fault -> fault.kind() == BuildFault.Kind.TWICE)
                .doesNotContain(new BuildFault(BuildFault.Kind.NOT_OPEN, "first.sleep"));
        assertThat(free(both, "wizard-spells.2")).doesNotContain("first.sleep");

        choices.put("wizard-spells.2", "first.sleep");
        assertThat(RULES.faults(new Build(2, ABLE, choices, List.of())))
                .contains(new BuildFault(BuildFault.Kind.TWICE, "first.sleep"));
    }

    private static List<String> free(Build build, String choice) {
        var asked = Objects.requireNonNull(RULES.content().choices().get(choice), choice);
        return new Deciding(RULES, build).left(asked).stream().map(Option::id).toList();
    }

    private static List<String> left(Build build, int level) {
        return new Deciding(RULES, build).left(place(level)).stream().map(Option::id).toList();
    }

    @Test
    void each_class_improves_abilities_at_its_own_levels() {
        assertThat(improvements(List.of("wizard"), 8)).isEqualTo(4);
        assertThat(improvements(List.of("wizard", "wizard", "wizard", "wizard", "cleric"), 8))
                .isEqualTo(4);
        assertThat(improvements(List.of("wizard", "wizard", "wizard", "cleric"), 6)).isZero();
        assertThat(improvements(List.of("fighter", "rogue", "rogue", "rogue", "fighter"), 8))
                .isEqualTo(2);
        assertThat(improvements(List.of("rogue", "rogue", "fighter"), 8)).isEqualTo(4);
    }

    private static long improvements(List<String> classes, int level) {
        var deciding = new Deciding(RULES, build(classes, level));
        return RULES.content().choices().values().stream()
                .filter(choice -> choice.asks().startsWith("improvement."))
                .filter(deciding::isOpen)
                .count();
    }

    @Test
    void every_class_counts_its_own_levels_in_every_choice_it_opens() {
        assertThat(RULES.content().choices().values())
                .filteredOn(choice -> choice.pace() instanceof Pace.Within)
                .hasSizeGreaterThan(100);
        assertThat(place(1).pace()).isEqualTo(new Pace.Every());
    }
}
