package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Ladder;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import dev.korchma.game.rules.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every spell that ships, cast once by somebody who has every spell and every slot. */
class EverySpellTest {

    private static final String CASTER = "caster";

    /** As many as one use can ever reach. */
    private static final int CROWD = 20;

    private static final List<String> FOES =
            List.of("wolf", "goblin", "zombie", "ogre", "bandit", "mastiff", "owlbear", "ghoul");
    private static final List<String> FRIENDS =
            List.of("bryn", "torva", "fox", "willow", "rowan", "ember");
    private static final List<String> FALLEN = List.of("dead", "dying");

    private static final RuleSystem RULES = withOneWhoKnowsThemAll();
    private static final Ladder SLOTS =
            Objects.requireNonNull(RULES.numbers().ladders().get("slot"));
    private static final Scene SCENE = Scene.set();
    private static final Map<String, Offered> OFFERS = SCENE.offers(SCENE.friends());

    @TestFactory
    Stream<DynamicTest> every_spell_leaves_things_as_they_may_be() {
        return spells(RULES).flatMap(EverySpellTest::castings);
    }

    @TestFactory
    Stream<DynamicTest> what_takes_minutes_is_cast_where_the_master_says_there_is_time() {
        var hurried = SCENE.offers(SCENE.hurried());
        return spells(RULES)
                .map(spell ->
                        DynamicTest.dynamicTest(
                                spell.id(),
                                () ->
                                        assertThat(obstacles(hurried, spell))
                                                .isEqualTo(
                                                        spell.tags().contains("lengthy")
                                                                ? List.of(Offered.Reason.NOT_SO)
                                                                : List.of())));
    }

    private static List<Offered.Reason> obstacles(Map<String, Offered> offers, Action spell) {
        return Objects.requireNonNull(offers.get(spell.id()), spell.id()).obstacles().stream()
                .map(Offered.Obstacle::reason)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> every_spell_says_what_it_is() {
        return spells(RULES)
                .filter(spell -> !spell.tags().contains("natural"))
                .map(spell -> DynamicTest.dynamicTest(spell.id(), () -> saysWhatItIs(spell)));
    }

    private static void saysWhatItIs(Action spell) {
        var rank = spell.price().rank();
        var tags = spell.tags();
        assertThat(tags).anyMatch(tag -> tag.endsWith("-list"));
        assertThat(tags.contains("cantrip")).isEqualTo(rank == null);
        assertThat(tags.contains("leveled")).isEqualTo(rank != null);
        if (rank != null) {
            assertThat(tags).contains("circle-" + rank.from());
        }
        boolean isQuick = spell.price().economy().containsKey("bonus-action");
        assertThat(tags.contains("quick")).isEqualTo(isQuick);
        if (spell.price().economy().containsKey("main-action") && rank != null) {
            assertThat(spell.after().holds(Set.of("quick"))).isFalse();
        }
        if (isQuick) {
            assertThat(spell.after().holds(Set.of("leveled"))).isFalse();
        }
    }

    private static Stream<DynamicTest> castings(Action spell) {
        Map<String, Dice> faces = Map.of("highest", sides -> sides, "lowest", sides -> 1);
        return faces.entrySet().stream()
                .flatMap(fall ->
                        Stream.of(false, true)
                                .map(dearest ->
                                        DynamicTest.dynamicTest(
                                                "%s, %s faces, %s slot"
                                                        .formatted(
                                                                spell.id(),
                                                                fall.getKey(),
                                                                dearest ? "highest" : "lowest"),
                                                () ->
                                                        new Casting(fall.getValue())
                                                                .cast(spell, dearest))));
    }

    private static Stream<Action> spells(RuleSystem rules) {
        return rules.content().actions().values().stream()
                .filter(action -> action.tags().contains("spell"));
    }

    /** The shipped game with a creature that uses every spell. */
    private static RuleSystem withOneWhoKnowsThemAll() {
        var all =
                spells(Shipped.pack("5e").system())
                        .map(Action::id)
                        .collect(Collectors.joining(", "));
        var creature =
                """
                creatures:
                  every-spell:
                    numbers: {caster: 20, spell.mod: 5, spell.hit: 11, spell.dc: 19, hp.max: 500, infernal.fire.max: 1,
                      infernal.dark.max: 1}
                    tags: [creature, humanoid, medium]
                    challenge: 0
                    worth: 0
                    uses: [%s]
                """
                        .formatted(all);
        var name = "\nevery-spell: Every spell\n";
        return Shipped.read(
                        Shipped.with(
                                "5e",
                                Map.of(
                                        "every-spell.yaml", creature,
                                        "texts/en.yaml", Shipped.file("5e", "texts/en.yaml") + name,
                                        "texts/ru.yaml",
                                                Shipped.file("5e", "texts/ru.yaml") + name)))
                .system();
    }

    /**
     * Friends, some of them fallen, and foes of many kinds; the one who casts has all the time in
     * the world.
     */
    private record Scene(Map<String, Body> friends, Map<String, Body> foes) {

        static Scene set() {
            var friends = new LinkedHashMap<String, Body>();
            var foes = new LinkedHashMap<String, Body>();
            friends.put(CASTER, Rehearsal.creature(RULES, "every-spell"));
            for (int i = 0; i < CROWD; i++) {
                friends.put("friend" + i, Rehearsal.hero(RULES, FRIENDS.get(i % FRIENDS.size())));
                foes.put("foe" + i, Rehearsal.creature(RULES, FOES.get(i % FOES.size())));
            }
            FALLEN.forEach(how -> friends.put(how, Rehearsal.fallen(RULES, "fox", how)));
            Map<String, Body> bodies = Map.copyOf(friends);
            for (var result : RULES.decree(bodies).impose(CASTER, "time-enough", "")) {
                bodies = RULES.apply(bodies, result);
            }
            friends.put(CASTER, Objects.requireNonNull(bodies.get(CASTER)));
            return new Scene(friends, foes);
        }

        /** The same friends in the middle of a fight. */
        Map<String, Body> hurried() {
            var hurried = new LinkedHashMap<>(friends);
            hurried.put(CASTER, Rehearsal.creature(RULES, "every-spell"));
            return hurried;
        }

        Map<String, Offered> offers(Map<String, Body> ours) {
            return RULES.offers(CASTER, Spent.NOTHING, foes, ours).stream()
                    .collect(Collectors.toMap(Offered::action, Function.identity()));
        }

        Map<String, Body> bodies() {
            var bodies = new LinkedHashMap<>(friends);
            bodies.putAll(foes);
            return bodies;
        }
    }

    /** One casting, and a round after it. */
    private static final class Casting {

        private final Rehearsal rehearsal;

        Casting(Dice dice) {
            rehearsal = new Rehearsal(RULES, SCENE.bodies(), dice);
        }

        void cast(Action spell, boolean dearest) {
            var offered = Objects.requireNonNull(OFFERS.get(spell.id()), spell.id());
            assertThat(offered.obstacles()).isEmpty();
            var ways = offered.ways();
            var way = ways.isEmpty() ? null : dearest ? ways.getLast() : ways.getFirst();
            var track = way == null ? "" : way.track();
            var targets = Rehearsal.targets(offered.paidBy(track).orElseThrow());
            var use = new Use(spell.id(), CASTER, targets, List.of(), false).paidBy(track);

            assertThat(slotsPaid(rehearsal.use(use)))
                    .isEqualTo(way == null ? List.of() : List.of(track));
            Stream.concat(Stream.of(CASTER), targets.stream().limit(1)).forEach(rehearsal::turn);
        }

        /** The slots that were paid, each as often as it was. */
        private static List<String> slotsPaid(List<Result> results) {
            var paid = new ArrayList<String>();
            for (var result : results) {
                if (result instanceof Result.TrackMoved moved
                        && SLOTS.rungs().containsKey(moved.track())) {
                    assertThat(moved.who()).isEqualTo(CASTER);
                    IntStream.range(moved.to(), moved.from()).forEach(_ -> paid.add(moved.track()));
                }
            }
            return paid;
        }
    }
}
