package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a hero’s things weigh, and what follows where a table plays by it. */
class BurdenTest {

    private static final Pack PLAIN = Shipped.pack("5e");

    private static Body bryn(RuleSystem rules, int strength, List<String> items) {
        var hero = Objects.requireNonNull(rules.content().heroes().get("bryn")).build();
        var attributes = new LinkedHashMap<>(hero.attributes());
        // Humans have one more.
        attributes.put("str", strength - 1);
        return rules.freshBody(new Build(1, attributes, hero.choices(), items));
    }

    private static RuleSystem encumbered() {
        var variant = Objects.requireNonNull(PLAIN.variants().all().get("encumbrance"));
        var laid = new PackSource(Map.of("laid.json", Variants.laid(List.of(variant))));
        return switch (PackReader.read(PLAIN, List.of(laid))) {
            case PackRead.Good(var pack) -> pack.system();
            case PackRead.Bad(var problems) -> throw new AssertionError(problems);
        };
    }

    @Test
    void everything_carried_has_its_part_and_what_is_like_another_weighs_as_much() {
        var rules = PLAIN.system();
        var items = List.of("longsword", "longsword.plus-one", "longsword", "vorpal-sword");

        var burden = rules.derive(bryn(rules, 15, items), "burden");

        assertThat(burden.sources())
                .containsExactly(
                        new Source("longsword", 6),
                        new Source("longsword.plus-one", 3),
                        new Source("vorpal-sword", 3));
        assertThat(burden.value()).isEqualTo(12);
    }

    @Test
    void small_things_weigh_together_what_they_weigh() {
        var rules = PLAIN.system();

        assertThat(rules.value(bryn(rules, 15, Collections.nCopies(8, "dart")), "burden"))
                .isEqualTo(2);
        assertThat(rules.value(bryn(rules, 15, List.of("dart")), "burden")).isZero();
    }

    @Test
    void the_book_as_it_is_shows_it_and_asks_nothing() {
        var rules = PLAIN.system();
        var heavy = bryn(rules, 8, List.of("plate", "greataxe", "chest"));

        assertThat(rules.value(heavy, "burden")).isEqualTo(97);
        assertThat(rules.value(heavy, "capacity")).isEqualTo(120);
        assertThat(rules.states(heavy)).isEmpty();
    }

    @Test
    void where_it_is_played_by_much_slows_down_and_very_much_hinders() {
        var rules = encumbered();
        var five = Collections.nCopies(5, "chest");

        assertState(rules, 25, five.subList(0, 5), List.of(), 30);
        assertState(rules, 24, five.subList(0, 5), List.of("encumbered"), 20);
        assertState(rules, 12, five.subList(0, 4), List.of("encumbered"), 20);
        assertState(rules, 12, five, List.of("heavily-encumbered"), 10);
    }

    private static void assertState(
            RuleSystem rules, int strength, List<String> items, List<String> states, long speed) {
        var body = bryn(rules, strength, items);
        assertThat(rules.states(body)).isEqualTo(states);
        assertThat(rules.value(body, "speed")).isEqualTo(speed);
    }

    @Test
    void who_carries_very_much_tries_with_less_luck() {
        var rules = encumbered();
        var body = bryn(rules, 10, Collections.nCopies(5, "chest"));

        assertThat(leans(rules, body, "resist.con")).isTrue();
        assertThat(leans(rules, body, "resist.wis")).isFalse();
        assertThat(leans(rules, bryn(rules, 15, List.of()), "resist.con")).isFalse();
    }

    private static boolean leans(RuleSystem rules, Body body, String attempt) {
        var tried = rules.attempt(body, attempt, List.of(), 0, OptionalLong.of(10), _ -> 10);
        return tried.leanings().stream()
                .anyMatch(leaning -> leaning.rule().equals("heavily-encumbered"));
    }
}
