package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Deciding;
import dev.korchma.game.rules.Effect;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Laws every game keeps, whatever its pack says: shown on random heroes who do random things. */
class RulesLawsTest {

    private static final int FIGHTS = 300;
    private static final int TURNS = 60;
    private static final int MOST_CARRIED = 12;

    @ParameterizedTest
    @FieldSource("dev.korchma.bot.rulebooks.Shipped#IDS")
    void tracks_stay_within_bounds_and_every_fact_can_be_taken_back(String pack) {
        var rules = Shipped.pack(pack).system();
        LongStream.range(0, FIGHTS).forEach(seed -> new Brawl(rules, seed).fight());
    }

    @ParameterizedTest
    @FieldSource("dev.korchma.bot.rulebooks.Shipped#IDS")
    void a_derivation_is_the_sum_of_its_sources(String pack) {
        var rules = Shipped.pack(pack).system();
        for (long seed = 0; seed < FIGHTS; seed++) {
            var body = rules.freshBody(build(rules, new Random(seed)));
            for (var id : rules.numbers().derived().keySet()) {
                var derivation = rules.derive(body, id);
                long sum = derivation.sources().stream().mapToLong(s -> s.amount()).sum();
                assertThat(sum).as("seed %d, %s", seed, id).isEqualTo(derivation.value());
            }
        }
    }

    /** A build the game allows: random numbers, options and items. */
    private static Build build(RuleSystem rules, Random random) {
        var attributes = new LinkedHashMap<String, Integer>();
        rules.numbers()
                .attributes()
                .forEach((id, a) -> attributes.put(id, random.nextInt(a.min(), a.max() + 1)));
        int level = 1 + random.nextInt(rules.play().advancement().playable());
        var choices = new LinkedHashMap<String, String>();
        for (var choice : rules.content().choices().values()) {
            var deciding = new Deciding(rules, new Build(level, attributes, choices, List.of()));
            if (deciding.isOpen(choice)) {
                choices.put(choice.id(), pick(deciding.left(choice), random).id());
            }
        }
        var items = new ArrayList<>(rules.content().items().keySet());
        Collections.shuffle(items, random);
        int carried = Math.min(items.size(), random.nextInt(MOST_CARRIED + 1));
        return new Build(level, attributes, choices, items.subList(0, carried));
    }

    /** A hero, or a creature where the game has any. */
    private static Build someone(RuleSystem rules, Random random) {
        var creatures = List.copyOf(rules.content().creatures().values());
        return creatures.isEmpty() || random.nextInt(3) > 0
                ? build(rules, random)
                : pick(creatures, random).build();
    }

    private static <T> T pick(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }

    private static final class Brawl {

        private final RuleSystem rules;
        private final Random random;
        private final long seed;
        private Map<String, Body> bodies = new LinkedHashMap<>();

        Brawl(RuleSystem rules, long seed) {
            this.rules = rules;
            this.seed = seed;
            this.random = new Random(seed);
            for (var key : List.of("a", "b")) {
                var build = someone(rules, random);
                assertThat(rules.faults(build)).as("seed %d", seed).isEmpty();
                bodies.put(key, rules.freshBody(build));
            }
        }

        void fight() {
            for (int turn = 0; turn < TURNS; turn++) {
                var active = turn % 2 == 0 ? "a" : "b";
                happened(rules.turnBegins(active, bodies, this::fall));
                afflict(active);
                act(active, active.equals("a") ? "b" : "a");
                happened(rules.turnEnds(active, bodies, this::fall));
            }
        }

        /** Now and then whoever leads puts a condition on somebody, or takes it off. */
        private void afflict(String key) {
            var conditions =
                    rules.content().effects().values().stream().filter(Effect::condition).toList();
            if (!conditions.isEmpty() && random.nextInt(4) == 0) {
                var effect = pick(conditions, random).id();
                var decree = rules.decree(bodies);
                happened(
                        body(key).has(effect)
                                ? decree.lift(key, effect)
                                : decree.impose(key, effect, ""));
            }
        }

        private int fall(int sides) {
            return random.nextInt(sides) + 1;
        }

        private void act(String active, String foe) {
            var spent = Spent.NOTHING;
            var offers = legal(active, foe, spent);
            while (!offers.isEmpty()) {
                var offer = pick(offers, random);
                spent = rules.spend(body(active), spent, offer.action());
                happened(
                        rules.perform(
                                offer.action(),
                                active,
                                offer.targets().stream().limit(offer.most()).toList(),
                                bodies,
                                this::fall));
                offers = legal(active, foe, spent);
            }
        }

        private List<Offered> legal(String active, String foe, Spent spent) {
            return rules
                    .offers(active, spent, Map.of(foe, body(foe)), Map.of(active, body(active)))
                    .stream()
                    .filter(Offered::legal)
                    .toList();
        }

        private Body body(String key) {
            return Objects.requireNonNull(bodies.get(key));
        }

        private void happened(List<Result> results) {
            var before = bodies;
            for (var result : results) {
                bodies = rules.apply(bodies, result);
                bodies.values().forEach(this::withinBounds);
            }
            var back = bodies;
            for (var result : results.reversed()) {
                back = rules.apply(back, result.inverse());
            }
            assertThat(back).as("seed %d taken back", seed).isEqualTo(before);
        }

        private void withinBounds(Body body) {
            var sheet = rules.sheet(body);
            body.tracks()
                    .forEach((track, value) -> {
                        long max = Objects.requireNonNull(sheet.get(Track.maxOf(track))).value();
                        assertThat((long) value)
                                .as("seed %d, %s", seed, track)
                                .isBetween(0L, Math.max(0, max));
                    });
        }
    }
}
