package dev.korchma.benchmarks;

import dev.korchma.bot.lookup.Catalogue;
import dev.korchma.bot.lookup.Entry;
import dev.korchma.bot.rulebooks.Library;
import dev.korchma.bot.rulebooks.Library.Section;
import dev.korchma.bot.rulebooks.Library.Shelf;
import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.NameSearch.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
 * The first page of what is found among 20,000 entries, each with a name in both languages: what
 * stands while somebody types, and in the list that answers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class LookupBenchmark {

    private static final int ENTRIES = 20_000;
    private static final int PAGE = 25;
    private static final String[] EN = {
        "fire", "storm", "silver", "shadow", "greater", "ball", "wolf", "missile", "giant", "ward",
        "ancient", "hold", "light", "poison", "shield", "iron", "blade", "spirit", "frost", "word"
    };
    private static final String[] RU = {
        "огонь", "буря", "серебро", "тень", "большой", "шар", "волк", "стрела", "великан", "страж",
        "древний", "удержание", "свет", "яд", "щит", "железо", "клинок", "дух", "мороз", "слово"
    };

    /** Every entry, by far too many, a beginning, inside, mistyped in both languages, nothing. */
    @Param({"", "e", "greater wo", "issile 1", "ancent blade", "железо велкан", "xyzzyxyzzy"})
    private String typed = "";

    private Catalogue catalogue =
            Catalogue.of(new Library(Map.of(), Map.of()), new PackTexts(Map.of()), Language.EN);

    private Set<Shelf> shelves = Set.of();

    @Setup
    public void fill() {
        Random chance = new Random(20_000);
        Map<String, Map<String, String>> english = new HashMap<>();
        Map<String, Map<String, String>> russian = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            String id = "entry-" + i;
            ids.add(id);
            english.put(id, Map.of(PackTexts.NAME, name(EN, i, chance)));
            russian.put(id, Map.of(PackTexts.NAME, name(RU, i, chance)));
        }
        Shelf shelf = new Shelf("entries", Section.ACTIONS, false, ids);
        shelves = Set.of(shelf);
        catalogue =
                Catalogue.of(
                        new Library(Map.of("entries", shelf), Map.of()),
                        new PackTexts(Map.of(Language.EN, english, Language.RU, russian)),
                        Language.EN);
    }

    private static String name(String[] words, int number, Random chance) {
        String first = words[chance.nextInt(words.length)];
        String second = words[chance.nextInt(words.length)];
        return first + " " + second + " " + number;
    }

    @Benchmark
    public List<Hit<Entry>> firstPage() {
        return catalogue.find(typed, shelves).stream().limit(PAGE).toList();
    }
}
