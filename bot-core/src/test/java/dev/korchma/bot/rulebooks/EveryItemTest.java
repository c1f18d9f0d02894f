package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Item;
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

    private static Body bearer(String item) {
        var hero = Objects.requireNonNull(RULES.content().heroes().get("bryn")).build();
        return RULES.freshBody(
                new Build(5, hero.attributes(), hero.choices(), List.of(item, item)));
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
