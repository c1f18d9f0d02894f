package dev.korchma.benchmarks;

import dev.korchma.game.dice.Dice;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.KeyedDice;
import dev.korchma.game.dice.Parsed;
import dev.korchma.game.dice.RollText;
import dev.korchma.game.dice.Rolled;
import dev.korchma.game.dice.Scope;
import dev.korchma.game.dice.Valued;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Our dice. <em>parse</em>: fresh parse, roll, total and full text; <em>reroll</em>: roll of a kept
 * formula, total only. The generator is {@link java.util.Random}, which the Java peer uses, so that
 * the dice and not the chance are compared; <em>keyed</em> is what the game uses: a stream of
 * HMAC-SHA-256 derived anew for every roll.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
public class DiceBenchmark {

    @Param public DiceCase expression = DiceCase.E01;

    private final byte[] secret = new byte[KeyedDice.SECRET_BYTES];
    private final Random random = new Random(1);
    private final Dice dice = sides -> random.nextInt(sides) + 1;
    private Formula kept = Formula.of("0");
    private long action;

    @Setup
    public void keep() {
        kept = Formula.of(expression.ours());
    }

    @Benchmark
    public String parse() {
        return parse(dice);
    }

    @Benchmark
    public long reroll() {
        return reroll(dice);
    }

    @Benchmark
    public String keyedParse() {
        return parse(keyed());
    }

    @Benchmark
    public long keyedReroll() {
        return reroll(keyed());
    }

    private Dice keyed() {
        return new KeyedDice(secret, "action " + action++);
    }

    private String parse(Dice from) {
        return switch (Formula.parse(expression.ours())) {
            case Parsed.Good good ->
                    switch (good.formula().roll(from, Scope.EMPTY)) {
                        case Rolled.Done done -> RollText.line(done.roll());
                        case Rolled.Failed failed -> throw new IllegalStateException(failed + "");
                    };
            case Parsed.Bad bad -> throw new IllegalStateException(bad + "");
        };
    }

    private long reroll(Dice from) {
        return switch (kept.total(from, Scope.EMPTY)) {
            case Valued.Done done -> done.number();
            case Valued.Failed failed -> throw new IllegalStateException(failed + "");
        };
    }
}
