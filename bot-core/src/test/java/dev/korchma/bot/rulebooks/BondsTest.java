package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Bonds;
import dev.korchma.game.rules.Bonds.Hindrance;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.BuildFault;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How things are bound to whoever carries them, and let go. */
class BondsTest {

    private static final List<String> FOUR =
            List.of(
                    "ring-of-protection",
                    "cloak-of-protection",
                    "amulet-of-health",
                    "gauntlets-of-ogre-power");

    private final RuleSystem rules = Shipped.pack("5e").system();

    private Body body(List<String> items, @Nullable List<String> bound) {
        var hero = Objects.requireNonNull(rules.content().heroes().get("bryn")).build();
        return rules.freshBody(new Build(1, hero.attributes(), hero.choices(), items, bound));
    }

    private Bonds bonds(List<String> items, @Nullable List<String> bound) {
        return rules.bonds(body(items, bound));
    }

    @Test
    void whoever_never_said_has_the_first_ones_bound() {
        var bonds = bonds(FOUR, null);

        assertThat(bonds.bound()).isEqualTo(FOUR.subList(0, 3));
        assertThat(bonds.asleep()).containsExactly("gauntlets-of-ogre-power");
        assertThat(bonds.most()).isEqualTo(3);
    }

    @Test
    void what_is_taken_up_sleeps_and_what_was_bound_stays_so() {
        var before = body(FOUR.subList(0, 1), null);

        var after = rules.rebuilt(before, rules.bonds(before).carrying(FOUR.subList(0, 2)));

        assertThat(rules.bonds(after).bound()).containsExactly("ring-of-protection");
        assertThat(rules.bonds(after).asleep()).containsExactly("cloak-of-protection");
    }

    @Test
    void what_is_put_away_is_bound_no_more_and_does_not_bind_itself_again() {
        var before = body(FOUR.subList(0, 2), null);
        var without = rules.rebuilt(before, rules.bonds(before).carrying(FOUR.subList(1, 2)));

        var again = rules.bonds(without).carrying(FOUR.subList(0, 2));

        assertThat(again.bound()).containsExactly("cloak-of-protection");
    }

    @Test
    void a_fourth_is_refused_until_one_is_let_go() {
        var full = bonds(FOUR, FOUR.subList(0, 3));
        assertThat(full.hindrance("gauntlets-of-ogre-power")).contains(Hindrance.TOO_MANY);
        assertThat(full.hindrance("ring-of-protection")).contains(Hindrance.ALREADY_BOUND);
        assertThat(full.hindrance("longsword")).contains(Hindrance.NOT_TO_BE_BOUND);

        var less = full.release("ring-of-protection");
        var room = rules.bonds(rules.rebuilt(full.body(), less));
        assertThat(room.hindrance("gauntlets-of-ogre-power")).isEmpty();
        assertThat(room.bind("gauntlets-of-ogre-power").bound())
                .containsExactly(
                        "cloak-of-protection", "amulet-of-health", "gauntlets-of-ogre-power");
    }

    @Test
    void what_is_for_others_lets_itself_be_bound_by_them_alone() {
        assertThat(bonds(List.of("holy-avenger"), List.of()).hindrance("holy-avenger"))
                .contains(Hindrance.NOT_BY_THEM);
    }

    @Test
    void letting_go_and_binding_again_fills_no_wand() {
        var used = body(List.of("wand-of-paralysis"), List.of("wand-of-paralysis"));
        var spent =
                rules
                        .decree(Map.of("", used))
                        .adjust("", "charges.paralysis", 2, sides -> sides)
                        .stream()
                        .reduce(used, rules::apply, (_, last) -> last);
        assertThat(spent.track("charges.paralysis")).isEqualTo(2);

        var asleep = rules.rebuilt(spent, rules.bonds(spent).release("wand-of-paralysis"));
        var again = rules.rebuilt(asleep, rules.bonds(asleep).bind("wand-of-paralysis"));

        assertThat(again).isEqualTo(spent);
    }

    @Test
    void more_than_may_be_and_what_is_not_carried_are_told_of_a_build() {
        var many = body(FOUR, FOUR).build();
        var strange = body(FOUR, List.of("ring-of-evasion")).build();

        assertThat(rules.faults(many))
                .contains(new BuildFault(BuildFault.Kind.OUT_OF_BOUNDS, "attunements"));
        assertThat(rules.faults(strange))
                .contains(new BuildFault(BuildFault.Kind.NOT_OPEN, "ring-of-evasion"));
    }
}
