package dev.korchma.benchmarks;

import com.bernardomg.tabletop.dice.history.RollHistory;
import com.bernardomg.tabletop.dice.interpreter.DiceRoller;
import com.bernardomg.tabletop.dice.notation.DiceNotationExpression;
import com.bernardomg.tabletop.dice.parser.DefaultDiceParser;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The Java peer on the expressions that it can do, in the same two modes. Parser and roller are
 * kept between calls, which is to its favour.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class BernardomgBenchmark {

    @Param({"E01", "E04", "E10", "E12"})
    public DiceCase expression = DiceCase.E01;

    private final DefaultDiceParser parser = new DefaultDiceParser();
    private final DiceRoller roller = new DiceRoller();
    private String text = "0";
    private DiceNotationExpression kept = parser.parse(text);

    @Setup
    public void keep() {
        text = Objects.requireNonNull(expression.bernardomg());
        kept = parser.parse(text);
    }

    @Benchmark
    public String parse() {
        RollHistory rolled = parser.parse(text, roller);
        return rolled + " = " + rolled.getTotalRoll();
    }

    @Benchmark
    public long reroll() {
        return roller.transform(kept).getTotalRoll();
    }
}
