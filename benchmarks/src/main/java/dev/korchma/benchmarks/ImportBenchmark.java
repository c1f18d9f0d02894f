package dev.korchma.benchmarks;

import dev.korchma.bot.imports.Bringing;
import dev.korchma.bot.imports.Brought;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackReader;
import dev.korchma.bot.rulebooks.Packs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole data set brought into a campaign at once, as {@code /rules import} does it up to the two
 * rows it writes: the game is made ready to be looked up in, the archive unpacked and read, its
 * rows made into entries and judged over the game. The copy of the SRD 5.1 beside the checkout
 * where there is one ({@code -Dkorchma.shared=}), with names nobody knows so that nothing is left
 * out as known; else as many creatures of our own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class ImportBenchmark {

    private @Nullable Pack game;
    private byte[] archive = {};

    @Setup
    public void book() throws IOException {
        game = Packs.shipped().byId("5e").orElseThrow();
        Path srd = Path.of(System.getProperty("korchma.shared", "../../shared")).resolve("srd-5.1");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (Files.isDirectory(srd)) {
                try (Stream<Path> files = Files.list(srd)) {
                    for (Path file :
                            files.filter(one -> one.toString().endsWith(".json")).toList()) {
                        write(zip, file.getFileName().toString(), renamed(Files.readString(file)));
                    }
                }
            } else {
                write(zip, "Monsters.json", "[" + String.join(",", hounds().toList()) + "]");
            }
        }
        archive = bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, String json) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Only the rows' own names: they are set in by one level. */
    private static String renamed(String json) {
        return json.replaceAll("(?m)^ {4}\"(index|name)\": \"", "    \"$1\": \"zz-");
    }

    private static Stream<String> hounds() {
        return Stream.iterate(1, number -> number + 1)
                .limit(1_200)
                .map(number ->
                        """
                        {"index": "hound-%1$d", "name": "Hound %1$d", "size": "Medium", "type": "beast", "hit_points": 19,
                         "hit_dice": "3d8", "hit_points_roll": "3d8+6", "armor_class": [{"type": "natural", "value": 13}],
                         "strength": 15, "dexterity": 12, "constitution": 14, "intelligence": 3, "wisdom": 12,
                         "charisma": 6, "senses": {"passive_perception": 11}, "challenge_rating": 1, "xp": 200,
                         "actions": [{"name": "Bite", "desc": "+4 to hit.", "attack_bonus": 4,
                           "damage": [{"damage_type": {"index": "piercing"}, "damage_dice": "1d8+2"}]}]}
                        """
                                .formatted(number));
    }

    @Benchmark
    public Brought wholeBook() {
        Pack over = Objects.requireNonNull(game);
        return Bringing.into(over, source -> PackReader.read(over, List.of(source)))
                .orElseThrow()
                .bring("srd.zip", archive);
    }
}
