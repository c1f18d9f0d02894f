package dev.korchma.benchmarks;

import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Deciding;
import dev.korchma.game.rules.Derivation;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
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

    /** Things besides those of the ready hero, and what is at work. */
    public enum Grown {
        WIZARD("ember", List.of("ring-of-protection", "tome-of-clear-thought"), "mage-armored"),
        PALADIN("aster", List.of("cloak-of-protection", "holy-avenger"), "faith-shielded");

        private final String hero;
        private final List<String> items;
        private final List<String> effects;

        Grown(String hero, List<String> items, String effect) {
            this.hero = hero;
            this.items = items;
            this.effects = List.of(effect, "blessed", "hasted");
        }
    }

    @Param({"WIZARD", "PALADIN"})
    private Grown who = Grown.WIZARD;

    private RuleSystem rules = Packs.shipped().byId("5e").orElseThrow().system();
    private Body body = new Body(new Build(1, Map.of(), Map.of(), List.of()), Map.of(), List.of());

    @Setup
    public void grow() {
        Build ready = Objects.requireNonNull(rules.content().heroes().get(who.hero)).build();
        List<String> items = new ArrayList<>(ready.items());
        items.addAll(who.items);
        Build build = new Build(HIGHEST, ready.attributes(), ready.choices(), items);
        for (var choice : rules.content().choices().values()) {
            Deciding deciding = new Deciding(rules, build);
            if (!build.choices().containsKey(choice.id()) && deciding.isOpen(choice)) {
                Map<String, String> all = new LinkedHashMap<>(build.choices());
                all.put(choice.id(), deciding.left(choice).getFirst().id());
                build = new Build(HIGHEST, build.attributes(), all, items);
            }
        }
        body = rules.freshBody(build);
        for (String effect : who.effects) {
            for (var result : rules.decree(Map.of(IT, body)).impose(IT, effect, IT)) {
                body = body.after(result);
            }
        }
        if (body.effects().size() < who.effects.size()) {
            throw new IllegalStateException("not all at work: " + body.effects());
        }
    }

    @Benchmark
    public Map<String, Derivation> wholeSheet() {
        return rules.sheet(body);
    }
}
