package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Creature;
import dev.korchma.game.rules.Improvised;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The creatures that ship, recomputed from first principles: hit dice, scores and challenge. */
class BestiaryTest {

    private static final Pattern HIT_DICE = Pattern.compile("(\\d+)d(\\d+)(?: ?([+-]) ?(\\d+))?");

    /** Printed so, against the rule. */
    private static final Set<String> ODD_HIT_POINTS = Set.of("cult-fanatic");

    private static final Set<String> ODD_ATTACKS =
            Set.of(
                    "rat.bite",
                    "black-bear.bite",
                    "black-bear.claws",
                    "brown-bear.bite",
                    "brown-bear.claws",
                    "ghoul.bite");

    private static final Map<Double, Long> WORTH =
            Map.of(0.0, 10L, 0.125, 25L, 0.25, 50L, 0.5, 100L, 1.0, 200L, 2.0, 450L, 3.0, 700L);

    private final Pack pack = Shipped.pack("5e");
    private final RuleSystem rules = pack.system();

    @Test
    void there_are_enough_for_an_evening() {
        assertThat(rules.content().creatures()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void hit_points_are_the_average_of_the_hit_dice() {
        var odd = new ArrayList<String>();
        for (var creature : rules.content().creatures().values()) {
            var body = rules.freshBody(creature.build());
            var dice = HIT_DICE.matcher(Objects.requireNonNull(creature.hitDice()).text());
            assertThat(dice.matches()).as(creature.id()).isTrue();
            long count = Long.parseLong(dice.group(1));
            long average = count * (Long.parseLong(dice.group(2)) + 1) / 2;
            if (average + count * rules.value(body, "mod.con") != rules.value(body, "hp.max")) {
                odd.add(creature.id());
            }
        }
        assertThat(odd).containsExactlyInAnyOrderElementsOf(ODD_HIT_POINTS);
    }

    @Test
    void an_attack_is_the_proficiency_bonus_and_a_modifier() {
        var odd = new ArrayList<String>();
        for (var creature : rules.content().creatures().values()) {
            var body = rules.freshBody(creature.build());
            for (var action : attacks(creature)) {
                var attack = rules.preview(body, action).attack();
                if (attack != null && !modifiers(body).contains(attack.value() - 2)) {
                    odd.add(action);
                }
            }
        }
        assertThat(odd).containsExactlyInAnyOrderElementsOf(ODD_ATTACKS);
    }

    @Test
    void what_a_creature_is_worth_follows_from_its_challenge() {
        for (var creature : rules.content().creatures().values()) {
            assertThat(WORTH)
                    .as(creature.id())
                    .containsEntry(creature.challenge(), creature.worth());
        }
    }

    @Test
    void a_creature_is_found_by_the_beginning_of_its_name_or_another_word_in_any_language() {
        var ids = rules.content().creatures().keySet();

        assertThat(pack.texts().find(ids, "гоб")).startsWith("goblin");
        assertThat(pack.texts().find(ids, "GOB")).startsWith("goblin");
        assertThat(pack.texts().find(ids, "медв"))
                .containsExactlyInAnyOrder("black-bear", "brown-bear");
        assertThat(pack.texts().find(ids, "волк")).startsWith("wolf").contains("dire-wolf");
        assertThat(pack.texts().find(ids, "чер")).containsExactly("black-bear");
        assertThat(pack.texts().find(ids, "xyzzy")).isEmpty();
    }

    @Test
    void a_form_filled_in_wrong_says_what_is_wrong() {
        assertThat(rules.improvised(Map.of("ac", 99), "1d6"))
                .isEqualTo(new Improvised.Answer.Wrong(List.of("ac"), false));
        assertThat(rules.improvised(Map.of(), "a lot"))
                .isEqualTo(new Improvised.Answer.Wrong(List.of(), true));
        assertThat(rules.improvised(Map.of(), "1d6+1d8"))
                .isEqualTo(new Improvised.Answer.Wrong(List.of(), true));
        assertThat(Shipped.pack("two-dice").system().content().bestiary().improvised()).isNull();
    }

    private Set<Long> modifiers(Body body) {
        return new HashSet<>(List.of(rules.value(body, "mod.str"), rules.value(body, "mod.dex")));
    }

    private static List<String> attacks(Creature creature) {
        return creature.nature().features().getFirst().actions().stream()
                .filter(action -> action.startsWith(creature.id() + "."))
                .toList();
    }
}
