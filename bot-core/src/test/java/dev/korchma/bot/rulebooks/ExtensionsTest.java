package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.korchma.bot.text.Language;
import dev.korchma.game.rules.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A pack that lies over another one: a master's own on top of a game. */
class ExtensionsTest {

    private static final String ABOUT =
            """
            format: 1
            pack:
              id: %s
              version: 1.0.0
              extends: %s
              licence: {id: Apache-2.0, attribution: Written by the landlady.}
            """;

    private static final Map<String, String> MUTTER =
            Map.of(
                    "pack.yaml",
                    ABOUT.formatted("loud-dice", "two-dice")
                            + """
                            derived:
                              bearing: {is: [9, "@calm"]}
                            actions:
                              sip: ~
                              mutter: {common: true, economy: {say: 1}, target: self, steps: [{apply: {effect: warmed}}]}
                            """,
                    "texts/en.yaml",
                    "loud-dice: A loud war of words\nmutter: Mutter\n",
                    "texts/ru.yaml",
                    "loud-dice: Громкая перебранка\nmutter: Бормотать\n");

    private final Pack base = Shipped.pack("two-dice");

    @Test
    void what_lies_on_top_counts_and_the_rest_is_as_below() {
        var pack = good(Map.of("loud", MUTTER), "loud");

        assertThat(pack.id()).isEqualTo("loud-dice");
        assertThat(pack.system().content().actions())
                .containsKeys("mutter", "taunt")
                .doesNotContainKey("sip");
        var ready = Objects.requireNonNull(pack.system().content().heroes().get("bard")).build();
        assertThat(pack.system().value(pack.system().freshBody(ready), "bearing")).isEqualTo(11);
        assertThat(pack.texts().name(Language.RU, "mutter")).isEqualTo("Бормотать");
        assertThat(pack.texts().name(Language.RU, "taunt"))
                .isEqualTo(base.texts().name(Language.RU, "taunt"));
        assertThat(pack.licence().attribution())
                .isEqualTo("Written by the landlady.\nWritten for Korchma.");
    }

    @Test
    void it_is_kept_without_the_pack_below_and_reads_back_equal_over_it() {
        var pack = good(Map.of("loud", MUTTER), "loud");

        assertThat(pack.document()).contains("mutter").doesNotContain("taunt");
        assertThat(pack.base()).isEqualTo(base);
        var kept = PackReader.read(PackSource.ofDocument(pack.document()), base);
        assertThat(kept).isEqualTo(new PackRead.Good(pack));
    }

    @Test
    void its_hash_is_another_over_another_version_below() {
        var pack = good(Map.of("loud", MUTTER), "loud");
        var newer =
                Shipped.read(
                        Shipped.with(
                                "two-dice",
                                Map.of(
                                        "pack.yaml",
                                        Shipped.file("two-dice", "pack.yaml")
                                                .replace("award: 1", "award: 2"))));

        var over = PackReader.read(new PackSource(MUTTER), newer);

        assertThat(((PackRead.Good) over).pack().hash()).isNotEqualTo(pack.hash());
    }

    @Test
    void an_extension_may_be_extended_in_turn() {
        var louder =
                Map.of(
                        "pack.yaml",
                        ABOUT.formatted("louder-dice", "loud-dice")
                                + "attributes:\n  wit: {min: 0, max: 9, default: 1}\n",
                        "texts/en.yaml",
                        "louder-dice: Louder\n",
                        "texts/ru.yaml",
                        "louder-dice: Громче\n");

        var pack = good(Map.of("a-louder", louder, "loud", MUTTER), "a-louder");

        assertThat(pack.system().content().actions()).containsKey("mutter");
        var kept = PackReader.read(PackSource.ofDocument(pack.document()), base(pack));
        assertThat(kept).isEqualTo(new PackRead.Good(pack));
    }

    @Test
    void what_extends_nothing_that_is_there_or_itself_is_told_so() {
        var packs =
                read(
                        Map.of(
                                "lost", renamed("lost-dice", "two-dise"),
                                "self", renamed("self-dice", "self-dice"),
                                "one", renamed("one-dice", "other-dice"),
                                "other", renamed("other-dice", "one-dice")));

        assertThat(problems(packs.get("lost")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("rulebooks.problem.unknown-base");
                    assertThat(problem.suggestion()).isEqualTo("two-dice");
                    assertThat(problem.place()).isEqualTo(new Place("pack.yaml", 5, 12));
                });
        for (var name : List.of("self", "one", "other")) {
            assertThat(problems(packs.get(name)))
                    .extracting(PackProblem::key)
                    .containsExactly("rulebooks.problem.unknown-base");
        }
    }

    @Test
    void what_is_broken_below_is_told_by_the_way_to_it() {
        var files = new LinkedHashMap<>(MUTTER);
        files.put("more.yaml", "effects:\n  warmed: ~\n  worn: ~\n");

        var problems = problems(read(Map.of("loud", files)).get("loud"));

        assertThat(problems)
                .extracting(problem -> problem.place().file(), PackProblem::key)
                .contains(tuple("more.yaml", "rulebooks.problem.unknown-taken-away"));
        assertThat(problems)
                .filteredOn(problem -> problem.key().equals("rulebooks.problem.unknown-effect"))
                .extracting(problem -> problem.place().file())
                .containsExactly("pack.yaml");
    }

    @Test
    void what_a_template_below_makes_may_be_written_anew_and_is_made_for_new_things() {
        var weapons =
                """
                items:
                  katana: {like: longsword, found: true}
                actions:
                  strike.dagger: {item: dagger, economy: {main-action: 1}, target: foe, steps: [{gain: {track: hp, amount: 1, to: actor}}]}
                """;
        var texts = "katana: Katana\n";
        var fifth = Shipped.pack("5e");

        var read =
                PackReader.read(
                        fifth,
                        List.of(
                                new PackSource(
                                        Map.of(
                                                "things.yaml", weapons,
                                                "texts/en.yaml", texts,
                                                "texts/ru.yaml", texts))));

        assertThat(read).isInstanceOf(PackRead.Good.class);
        var pack = ((PackRead.Good) read).pack();
        assertThat(pack.id()).isEqualTo("5e");
        assertThat(pack.system().content().actions()).containsKey("strike.katana");
        assertThat(
                        Objects.requireNonNull(
                                        pack.system().content().actions().get("strike.dagger"))
                                .steps())
                .hasOnlyElementsOfType(Step.Gain.class);
    }

    @Test
    void of_several_books_a_later_one_counts() {
        var first = book("bearing: {is: [1, \"@calm\"]}");
        var second = book("bearing: {is: [2, \"@calm\"]}");

        var pack = ((PackRead.Good) PackReader.read(base, List.of(first, second))).pack();

        var ready = Objects.requireNonNull(pack.system().content().heroes().get("bard")).build();
        assertThat(pack.system().value(pack.system().freshBody(ready), "bearing")).isEqualTo(4);
        assertThat(pack.id()).isEqualTo("two-dice");
        assertThat(PackReader.read(PackSource.ofDocument(pack.document()), base))
                .isEqualTo(new PackRead.Good(pack));
    }

    private static PackSource book(String derived) {
        return new PackSource(Map.of("numbers.yaml", "derived:\n  " + derived + "\n"));
    }

    private static Pack base(Pack pack) {
        return Objects.requireNonNull(pack.base());
    }

    private static Map<String, String> renamed(String id, String below) {
        return Map.of(
                "pack.yaml", ABOUT.formatted(id, below),
                "texts/en.yaml", id + ": Dice\n",
                "texts/ru.yaml", id + ": Кости\n");
    }

    private Map<String, PackRead> read(Map<String, Map<String, String>> packs) {
        var sources = new LinkedHashMap<String, PackSource>();
        packs.forEach((name, files) -> sources.put(name, new PackSource(files)));
        return Extensions.read(sources, () -> List.of(base));
    }

    private Pack good(Map<String, Map<String, String>> packs, String name) {
        var read = read(packs).get(name);
        assertThat(problems(read)).isEmpty();
        return ((PackRead.Good) Objects.requireNonNull(read)).pack();
    }

    private static List<PackProblem> problems(@Nullable PackRead read) {
        return read instanceof PackRead.Bad(var problems) ? problems : List.of();
    }
}
