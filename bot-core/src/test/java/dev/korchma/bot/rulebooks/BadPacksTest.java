package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class BadPacksTest {

    private static final String GOOD = "two-dice";
    private final Texts texts = new Texts();

    @TestFactory
    Stream<DynamicTest> a_spoiled_pack_is_refused_with_a_place_and_a_sentence() throws IOException {
        var cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(300);
        assertThat(cases).extracting(one -> one.get("case").asString()).doesNotHaveDuplicates();
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.get("case").asString(), () -> check(one)));
    }

    /** Grouped by what they spoil: each is the good pack with one piece put otherwise. */
    private static List<JsonNode> cases() throws IOException {
        var cases = new ArrayList<JsonNode>();
        try (var files = Files.list(Path.of("src/test/resources/packs-bad"))) {
            for (var file : files.sorted().toList()) {
                new YAMLMapper().readTree(file.toFile()).forEach(cases::add);
            }
        }
        return cases;
    }

    private void check(JsonNode one) {
        var file = one.path("file").asString("pack.yaml");
        var files = good();
        var good = Objects.requireNonNull(files.get(file), file);
        var put = one.get("put").asString();
        assertThat(good).contains(put);
        int at = good.indexOf(put);
        var bad =
                good.substring(0, at)
                        + one.get("by").asString()
                        + good.substring(at + put.length());
        files.put(file, bad);

        var problems = PackCheck.check(PackFiles.of(GOOD, files)).problems();

        var key = "rulebooks.problem." + one.get("problem").asString();
        assertThat(problems).extracting(PackProblem::key).contains(key);
        var found = problems.stream().filter(p -> p.key().equals(key)).toList();
        if (one.has("at")) {
            assertThat(found)
                    .as("points at “%s”", one.get("at").asString())
                    .anyMatch(p -> there(p, files).startsWith(one.get("at").asString()));
        } else if (!one.has("line")) {
            int line = (int) good.substring(0, at).lines().count();
            int from = good.startsWith("\n", at - 1) ? line + 1 : Math.max(1, line);
            var lines = IntStream.rangeClosed(from, from + 1).boxed().toList();
            assertThat(found).extracting(p -> p.place().line()).containsAnyElementsOf(lines);
            assertThat(found).extracting(p -> p.place().file()).contains(file);
        }
        if (one.has("suggestion")) {
            var suggestion = one.get("suggestion").asString();
            assertThat(found).extracting(PackProblem::suggestion).contains(suggestion);
        }
        problems.forEach(this::hasASentence);
    }

    private static Map<String, String> good() {
        Map<String, String> files = new LinkedHashMap<>(Shipped.source(GOOD).files());
        files.put("golden/cases.yaml", Golden.files(GOOD).values().iterator().next());
        return files;
    }

    /** What stands at the place a problem names. */
    private static String there(PackProblem problem, Map<String, String> files) {
        var place = problem.place();
        var lines = files.getOrDefault(place.file(), "").lines().toList();
        var line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        return line.substring(Math.min(place.column() - 1, line.length()));
    }

    private void hasASentence(PackProblem problem) {
        for (var language : Language.values()) {
            var sentence = new ProblemWords(texts, language).sentence(problem);
            assertThat(sentence).isNotBlank().doesNotContain("{name}", "{found}", "{allowed}");
        }
    }

    @Test
    void several_faults_are_told_at_once_in_the_order_of_the_files() {
        var file =
                Shipped.file(GOOD, "pack.yaml")
                        .replace("@target.bearing", "@target.baering")
                        .replace("out: composure", "out: composur")
                        .replace("type: mockery", "type: mokery");

        var problems = Shipped.problems(Shipped.with(GOOD, Map.of("pack.yaml", file)));

        assertThat(problems)
                .extracting(PackProblem::suggestion)
                .containsExactly("composure", "target.bearing", "mockery");
        assertThat(problems).extracting(p -> p.place().line()).isSorted();
    }

    @Test
    void a_pack_too_big_to_be_honest_is_not_even_read() {
        var huge = "#".repeat(600_000) + "\n";

        assertThat(Shipped.problems(Shipped.with(GOOD, Map.of("huge.yaml", huge))))
                .extracting(PackProblem::key)
                .containsExactly("rulebooks.problem.too-big");
    }

    @Test
    void a_file_the_pack_has_no_place_for_is_named() {
        assertThat(Shipped.problems(Shipped.with(GOOD, Map.of("../evil.yaml", "a: b"))))
                .extracting(PackProblem::key)
                .containsExactly("rulebooks.problem.strange-file");
    }

    @Test
    void the_names_of_a_language_may_be_spread_over_files_but_none_stands_twice() {
        var all = Shipped.file(GOOD, "texts/en.yaml");
        int first = all.indexOf('\n') + 1;
        var spread =
                Map.of(
                        "texts/en.yaml", all.substring(0, first),
                        "texts/en-more.yaml", all.substring(first));
        var twice = Map.of("texts/en-more.yaml", all.substring(0, first));

        assertThat(Shipped.problems(Shipped.with(GOOD, spread))).isEmpty();
        assertThat(Shipped.problems(Shipped.with(GOOD, twice)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("rulebooks.problem.duplicate-key");
                    assertThat(problem.place()).isEqualTo(new Place("texts/en-more.yaml", 1, 1));
                });
    }
}
