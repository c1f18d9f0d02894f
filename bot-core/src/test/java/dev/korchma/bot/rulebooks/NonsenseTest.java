package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Proof that no Java knows the words of a game: every id of a pack becomes nonsense. */
class NonsenseTest {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /**
     * What formulas and steps may say of any game, what a message pattern needs, and the two
     * promised commands of /rules whose names are words of the format, too.
     */
    private static final Set<String> KNOWN_TO_EVERY_GAME =
            Set.of(
                    "level",
                    "max",
                    "target",
                    "highest",
                    "amount",
                    "number",
                    "natural",
                    "total",
                    "against",
                    "turn",
                    "other",
                    "item",
                    "condition");

    @TestFactory
    Stream<DynamicTest> with_every_id_renamed_the_golden_cases_come_out_the_same() {
        return Shipped.IDS.stream().flatMap(NonsenseTest::cases);
    }

    @Test
    void nothing_of_the_game_is_left_in_the_renamed_pack() {
        var words = words("5e");
        var renamed = renamed("5e").document();

        assertThat(words.keySet()).contains("hp", "ac", "longsword", "rage", "fighter", "slashing");
        assertThat(words.keySet()).hasSizeGreaterThan(100);
        var left = new TreeSet<String>();
        WORD.matcher(renamed).results().map(hit -> hit.group()).forEach(left::add);
        left.retainAll(words.keySet());
        assertThat(left).isEmpty();
    }

    private static Stream<DynamicTest> cases(String id) {
        var rules = new VariedRules(renamed(id));
        var words = words(id);
        return Golden.files(id).entrySet().stream()
                .flatMap(file -> Golden.cases(nonsense(file.getValue(), words)).stream())
                .map(expected ->
                        DynamicTest.dynamicTest(
                                id + ": " + expected.path("case").asString(),
                                () -> assertThat(Golden.differences(rules, expected)).isEmpty()));
    }

    private static String nonsense(String golden, Map<String, String> words) {
        var root = FileTree.read("golden.yaml", golden, new Problems());
        return Json.write(Objects.requireNonNull(root).mapTexts(text -> rename(text, words)));
    }

    private static Pack renamed(String id) {
        var words = words(id);
        var root = Gathering.of(Shipped.source(id), new Problems());
        var renamed = root.mapTexts(text -> rename(text, words));
        return Shipped.read(PackSource.ofDocument(Json.write(renamed)));
    }

    private static String rename(String text, Map<String, String> words) {
        return WORD.matcher(text)
                .replaceAll(hit ->
                        Matcher.quoteReplacement(words.getOrDefault(hit.group(), hit.group())));
    }

    /** A word without sense for every part of every id and tag of the pack. */
    private static Map<String, String> words(String id) {
        var problems = new Problems();
        var root = Gathering.of(Shipped.source(id), problems);
        var vocabulary = Vocabulary.of(new Templates(root, problems).expanded(), problems);
        var parts = new TreeSet<String>();
        vocabulary.named().keySet().forEach(name -> parts.addAll(Set.of(name.split("\\."))));
        parts.addAll(vocabulary.tags());
        parts.removeAll(KNOWN_TO_EVERY_GAME);
        assertThat(parts).doesNotContainAnyElementsOf(SchemaCheck.words());
        var words = new LinkedHashMap<String, String>();
        parts.forEach(
                part -> words.put(part, "zq" + (char) ('a' + words.size() % 26) + words.size()));
        return words;
    }
}
