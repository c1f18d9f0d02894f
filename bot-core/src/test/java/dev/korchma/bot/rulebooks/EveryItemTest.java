package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Item;
import dev.korchma.game.rules.Modifier;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import dev.korchma.game.rules.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything that is done with a thing, done once by somebody who carries it. */
class EveryItemTest {

    private static final String BEARER = "bearer";

    private static final List<String> FOES =
            List.of("wolf", "goblin", "zombie", "ogre", "young-red-dragon", "animated-armor");

    /** What a weapon is for in the hands of some class alone, or after another blow. */
    private static final Set<Offered.Reason> NOT_FOR_ALL =
            Set.of(Offered.Reason.NOT_YET, Offered.Reason.NOT_SO);

    private static final RuleSystem RULES = Shipped.pack("5e").system();

    @TestFactory
    Stream<DynamicTest> every_use_of_a_thing_leaves_things_as_they_may_be() {
        Map<String, Dice> faces = Map.of("highest", sides -> sides, "lowest", sides -> 1);
        return RULES.content().actions().values().stream()
                .filter(action -> action.item() != null)
                .flatMap(action ->
                        faces.entrySet().stream()
                                .map(fall ->
                                        DynamicTest.dynamicTest(
                                                action.id() + ", " + fall.getKey() + " faces",
                                                () -> new Using(action, fall.getValue()).use())));
    }

    @TestFactory
    Stream<DynamicTest> a_thing_that_is_not_bound_is_what_it_is_like_and_nothing_more() {
        return RULES.content().items().values().stream()
                .filter(item -> item.bond() != null)
                .map(item -> DynamicTest.dynamicTest(item.id(), () -> sleeps(item)));
    }

    private static void sleeps(Item item) {
        var asleep = bearer(item.id(), List.of());
        var bond = Objects.requireNonNull(item.bond());
        var plain =
                bond.otherwise().isEmpty()
                        ? bearing(List.of(), List.of())
                        : bearing(List.of(bond.otherwise(), bond.otherwise()), List.of());
        assertThat(RULES.bonds(asleep).asleep()).containsExactly(item.id());
        assertThat(RULES.tags(asleep)).isEqualTo(RULES.tags(plain));
        var stores = bond.held().stream().map(Modifier::target).toList();
        RULES.sheet(asleep)
                .forEach((id, number) -> {
                    if (!stores.contains(new Modifier.Target.Value(id))) {
                        assertThat(number.value()).as(id).isEqualTo(RULES.value(plain, id));
                    }
                });
        var offers = offers(asleep);
        assertThat(offers.stream().filter(Offered::legal).map(Offered::action))
                .containsExactlyElementsOf(
                        offers(plain).stream()
                                .filter(Offered::legal)
                                .map(Offered::action)
                                .toList());
        var about = new Offered.Obstacle(Offered.Reason.NOT_BOUND, item.id());
        assertThat(offers.stream().filter(one -> item.id().equals(one.item())))
                .allSatisfy(one -> assertThat(one.obstacles()).startsWith(about));
    }

    private static List<Offered> offers(Body body) {
        return RULES.offers(
                BEARER,
                Spent.NOTHING,
                Map.of("ogre", Rehearsal.creature(RULES, "ogre")),
                Map.of(BEARER, body));
    }

    private static Body bearer(String item) {
        return bearer(item, List.of(item));
    }

    private static Body bearer(String item, List<String> bound) {
        return bearing(List.of(item, item), bound);
    }

    private static Body bearing(List<String> items, List<String> bound) {
        var hero = Objects.requireNonNull(RULES.content().heroes().get("bryn")).build();
        return RULES.freshBody(new Build(5, hero.attributes(), hero.choices(), items, bound));
    }

    private static final class Using {

        private final Action action;
        private final Rehearsal rehearsal;
        private final Map<String, Body> friends = new LinkedHashMap<>();
        private final Map<String, Body> foes = new LinkedHashMap<>();

        Using(Action action, Dice dice) {
            this.action = action;
            friends.put(BEARER, bearer(Objects.requireNonNull(action.item())));
            friends.put("friend", Rehearsal.hero(RULES, "torva"));
            friends.put("fallen", Rehearsal.fallen(RULES, "fox"));
            FOES.forEach(id -> foes.put(id, Rehearsal.creature(RULES, id)));
            var bodies = new LinkedHashMap<>(friends);
            bodies.putAll(foes);
            rehearsal = new Rehearsal(RULES, bodies, dice);
        }

        void use() {
            var offered =
                    RULES.offers(BEARER, Spent.NOTHING, foes, friends).stream()
                            .filter(one -> one.action().equals(action.id()))
                            .findFirst()
                            .orElseThrow();
            if (offered.obstacles().stream().anyMatch(one -> NOT_FOR_ALL.contains(one.reason()))) {
                assertThat(item().tags()).contains("weapon");
                return;
            }
            assertThat(offered.obstacles()).isEmpty();
            var targets = Rehearsal.targets(offered);
            var before = rehearsal.body(BEARER);
            rehearsal.use(new Use(action.id(), BEARER, targets, List.of(), false));

            var after = rehearsal.body(BEARER);
            action.price()
                    .cost()
                    .forEach((track, cost) ->
                            assertThat(after.track(track)).isEqualTo(before.track(track) - cost));
            Stream.concat(Stream.of(BEARER), targets.stream().distinct().limit(2))
                    .distinct()
                    .forEach(rehearsal::turn);
        }

        private Item item() {
            return Objects.requireNonNull(RULES.content().items().get(action.item()));
        }
    }
}
