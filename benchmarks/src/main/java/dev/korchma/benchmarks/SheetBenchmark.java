package dev.korchma.benchmarks;

import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.rulebooks.golden.Grown;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Derivation;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole sheet of somebody of the highest level, with everything learnt, things worn and spells
 * at work: every number of the game with its sources, from nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 2, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class SheetBenchmark {

    private static final int HIGHEST = 20;
    private static final String IT = "it";

    /** Things a ready hero wears besides their own. */
    private static final Map<String, List<String>> WORN =
            Map.of(
                    "ember", List.of("ring-of-protection", "tome-of-clear-thought"),
                    "aster", List.of("cloak-of-protection", "holy-avenger"));

    /** What is at work on them. */
    private static final Map<String, List<String>> EFFECTS =
            Map.of(
                    "ember", List.of("mage-armored", "blessed", "hasted"),
                    "aster", List.of("faith-shielded", "blessed", "hasted"));

    /** From which level on somebody of several classes is a cleric. */
    private static final int PRAYERS = 12;

    private static final String SEVERAL = "ember-and-prayers";

    /** A wizard, a paladin, and the wizard whose later levels are those of a cleric. */
    @Param({"ember", "aster", SEVERAL})
    private String hero = "ember";

    private RuleSystem rules = Packs.shipped().byId("5e").orElseThrow().system();
    private Body body = new Body(new Build(1, Map.of(), Map.of(), List.of()), Map.of(), List.of());

    @Setup
    public void grow() {
        boolean several = hero.equals(SEVERAL);
        String known = several ? "ember" : hero;
        Build ready = Objects.requireNonNull(rules.content().heroes().get(known)).build();
        List<String> items = new ArrayList<>(ready.items());
        items.addAll(WORN.getOrDefault(known, List.of()));
        Build begun =
                several
                        ? severally(ready, items)
                        : new Build(HIGHEST, ready.attributes(), ready.choices(), items);
        body = rules.freshBody(Grown.with(rules, begun, _ -> true));
        List<String> effects = EFFECTS.getOrDefault(known, List.of());
        for (String effect : effects) {
            for (var result : rules.decree(Map.of(IT, body)).impose(IT, effect, IT)) {
                body = body.after(result);
            }
        }
        if (body.effects().size() < effects.size()) {
            throw new IllegalStateException("not all at work: " + body.effects());
        }
    }

    /** Wise enough for both. */
    private static Build severally(Build ready, List<String> items) {
        Map<String, Integer> attributes = new HashMap<>(ready.attributes());
        attributes.put("wis", 13);
        Map<String, String> choices = new LinkedHashMap<>(ready.choices());
        for (int level = PRAYERS; level <= HIGHEST; level++) {
            choices.put("class." + level, "cleric");
        }
        return new Build(HIGHEST, attributes, choices, items);
    }

    @Benchmark
    public Map<String, Derivation> wholeSheet() {
        return rules.sheet(body);
    }
}
