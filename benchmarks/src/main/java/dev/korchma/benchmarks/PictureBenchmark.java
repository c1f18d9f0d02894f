package dev.korchma.benchmarks;

import dev.korchma.bot.pictures.Paint;
import dev.korchma.bot.sheets.SheetDesign;
import dev.korchma.bot.sheets.SheetPage;
import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A full sheet set as a card and drawn, from its words to the bytes of the PNG. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 2, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class PictureBenchmark {

    /** As high as a page is where a front shows no more of it sharp. */
    private static final int PAGE = 1_280;

    private final SheetPage sheet = sheet();

    /** One picture as high as it gets. */
    @Benchmark
    public byte[] inOnePiece() {
        return Paint.png(SheetDesign.lay(sheet, Language.EN));
    }

    /** The same in pages. */
    @Benchmark
    public List<byte[]> inPages() {
        return SheetDesign.lay(sheet, Language.EN, PAGE).stream().map(Paint::png).toList();
    }

    /** Where everything stands, without a stroke of it. */
    @Benchmark
    public Object laid() {
        return SheetDesign.lay(sheet, Language.EN);
    }

    /** As much as somebody of the highest level has. */
    private static SheetPage sheet() {
        return new SheetPage(
                "A game of swords",
                "Ember of the Nine Lanterns",
                "elf wizard, 20",
                "Played by Max",
                new SheetPage.Gauge("Hit points", 81, 102),
                List.of(new SheetPage.Entry("Armor", "17")),
                List.of(new SheetPage.Entry("Carries", "41 pounds")),
                many(12, i -> new SheetPage.Gauge("Slots of rank " + i, i % 4, 4)),
                many(6, i -> new SheetPage.Trait("ABC", "+" + i, "" + (10 + 2 * i))),
                List.of(
                        new SheetPage.Marks("Saves", marks(6)),
                        new SheetPage.Marks("Skills", marks(18)),
                        new SheetPage.Entries(
                                "Attacks",
                                many(10, i -> new SheetPage.Entry("Blow " + i, "+9, 2d6+" + i)),
                                "and 3 more"),
                        new SheetPage.Names("Spells", names(44)),
                        new SheetPage.Names("Features", names(24)),
                        new SheetPage.Names("Carries", names(20))),
                List.of("Experience: 355,000"));
    }

    private static List<SheetPage.Mark> marks(int count) {
        return many(count, i -> new SheetPage.Mark("Skill of hand " + i, "+" + i, i % 3 == 0));
    }

    private static List<String> names(int count) {
        return many(count, i -> "The lantern of the keeper " + i);
    }

    private static <T> List<T> many(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }
}
