package dev.korchma.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs our dice and both peers one after another and prints one Markdown table, in thousands per
 * second. The argument {@code quick} measures for a tenth of the time.
 */
public final class DiceComparison {

    private static final List<String> COLUMNS =
            List.of(
                    "DiceBenchmark.parse",
                    "DiceBenchmark.reroll",
                    "BernardomgBenchmark.parse",
                    "BernardomgBenchmark.reroll",
                    "rpg.parse",
                    "rpg.reroll",
                    "DiceBenchmark.keyedParse",
                    "DiceBenchmark.keyedReroll");

    private DiceComparison() {}

    public static void main(String[] args)
            throws RunnerException, IOException, InterruptedException {
        boolean quick = List.of(args).contains("quick");
        Map<String, Map<DiceCase, Double>> columns = new TreeMap<>();
        COLUMNS.forEach(column -> columns.put(column, new EnumMap<>(DiceCase.class)));
        NodePeer.measure(quick ? "0.1" : "0.7")
                .forEach((each, speed) -> {
                    put(columns, "rpg.parse", each, speed.parse());
                    put(columns, "rpg.reroll", each, speed.reroll());
                });
        for (RunResult result : jmh(quick)) {
            String[] path = result.getParams().getBenchmark().split("\\.");
            String column = path[path.length - 2] + "." + path[path.length - 1];
            DiceCase each = DiceCase.valueOf(result.getParams().getParam("expression"));
            put(columns, column, each, result.getPrimaryResult().getScore());
        }
        print(columns);
    }

    private static void put(
            Map<String, Map<DiceCase, Double>> columns, String name, DiceCase each, double speed) {
        columns.computeIfAbsent(name, unseen -> new EnumMap<>(DiceCase.class)).put(each, speed);
    }

    private static Collection<RunResult> jmh(boolean quick) throws RunnerException {
        TimeValue time = quick ? TimeValue.milliseconds(100) : TimeValue.seconds(1);
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include(DiceBenchmark.class.getSimpleName())
                        .include(BernardomgBenchmark.class.getSimpleName())
                        .forks(1)
                        .jvmArgs("--sun-misc-unsafe-memory-access=allow", "-Xms512m", "-Xmx512m")
                        .threads(1)
                        .warmupIterations(quick ? 5 : 3)
                        .warmupTime(time)
                        .measurementIterations(3)
                        .measurementTime(time)
                        .output("target/jmh-dice.log");
        return new Runner(options.build()).run();
    }

    private static void print(Map<String, Map<DiceCase, Double>> columns) {
        row(
                "case",
                List.of(
                        "ours: parse",
                        "ours: reroll",
                        "bernardomg: parse",
                        "bernardomg: reroll",
                        "rpg-dice-roller: parse",
                        "rpg-dice-roller: reroll",
                        "ours, keyed: parse",
                        "ours, keyed: reroll"));
        row("---", COLUMNS.stream().map(column -> "---:").toList());
        for (DiceCase each : DiceCase.values()) {
            List<String> cells = new ArrayList<>();
            for (String column : COLUMNS) {
                cells.add(cell(columns.getOrDefault(column, Map.of()).get(each)));
            }
            row(each + " `" + each.ours() + "`", cells);
        }
        row(
                "geometric mean",
                COLUMNS.stream()
                        .map(column -> mean(columns.getOrDefault(column, Map.of()).values()))
                        .toList());
    }

    private static void row(String head, List<String> cells) {
        System.out.println("| " + head + " | " + String.join(" | ", cells) + " |");
    }

    private static String cell(@Nullable Double speed) {
        return speed == null ? "–" : String.format(Locale.ROOT, "%,.0f", speed);
    }

    private static String mean(Collection<Double> speeds) {
        return speeds.isEmpty()
                ? "–"
                : cell(Math.exp(speeds.stream().mapToDouble(Math::log).average().orElseThrow()));
    }
}
