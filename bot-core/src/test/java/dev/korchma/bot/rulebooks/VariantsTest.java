package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.korchma.bot.text.Language;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.BuildFault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The ways to play otherwise that ship with the games, and what they are made of. */
class VariantsTest {

    @TestFactory
    Stream<DynamicTest> everyVariantGoesWithItsGameAloneAndWithTheOthers() {
        return Shipped.IDS.stream()
                .map(id ->
                        DynamicTest.dynamicTest(
                                id,
                                () -> {
                                    var pack = Shipped.pack(id);
                                    assertThat(pack.variants().none())
                                            .isEqualTo(id.equals("two-dice"));
                                    assertThat(VariantsTrial.of(pack, () -> false)).isEmpty();
                                }));
    }

    @TestFactory
    Stream<DynamicTest> everyVariantSaysInAShortSentenceWhatItIs() {
        return Shipped.IDS.stream()
                .map(Shipped::pack)
                .flatMap(pack ->
                        pack.variants().all().keySet().stream()
                                .map(id ->
                                        DynamicTest.dynamicTest(
                                                pack.id() + ": " + id, () -> isTold(pack, id))));
    }

    private static void isTold(Pack pack, String id) {
        for (var language : Language.values()) {
            var about = pack.texts().form(language, id, PackTexts.ABOUT);
            assertThat(about).isPresent();
            assertThat(about.orElseThrow().length()).isBetween(10, 200);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyVariantChangesSomethingPeopleNotice() {
        return Shipped.IDS.stream()
                .map(Shipped::pack)
                .flatMap(pack ->
                        pack.variants().all().values().stream()
                                .map(one ->
                                        DynamicTest.dynamicTest(
                                                pack.id() + ": " + one.id(),
                                                () ->
                                                        assertThat(
                                                                        RulesChanges.between(
                                                                                        pack,
                                                                                        laid(
                                                                                                pack,
                                                                                                one))
                                                                                .none())
                                                                .isFalse())));
    }

    @Test
    void ofSeveralAboutTheSameTheLastCounts() {
        var variants = Shipped.pack("5e").variants();

        assertThat(ids(variants.with(List.of("slow-healing", "one-class"), "quick-healing")))
                .containsExactly("quick-healing", "one-class");
        assertThat(ids(variants.without(List.of("slow-healing", "one-class"), "slow-healing")))
                .containsExactly("one-class");
        assertThat(variants.of(List.of("there-is-none"))).isEmpty();
    }

    @Test
    void aKeptGameKnowsTheSameVariants() {
        var pack = Shipped.pack("four-signs");

        assertThat(PackReader.read(PackSource.ofDocument(pack.document())))
                .isEqualTo(new PackRead.Good(pack));
    }

    @Test
    void oneClassForLifeShutsTheOthers() {
        var pack = Shipped.pack("5e");
        var hero = Objects.requireNonNull(pack.system().content().heroes().get("bryn")).build();
        var second =
                pack.system().content().choices().values().stream()
                        .filter(choice -> choice.asks().equals("class") && choice.level() == 2)
                        .findFirst()
                        .orElseThrow();
        var choices = new LinkedHashMap<>(hero.choices());
        choices.put(second.id(), "rogue");
        var attributes = new HashMap<>(hero.attributes());
        attributes.put("dex", 14);
        var both = new Build(2, attributes, choices, hero.items());
        var one = laid(pack, Objects.requireNonNull(pack.variants().all().get("one-class")));

        assertThat(pack.system().faults(both)).noneMatch(VariantsTest::isShut);
        assertThat(one.system().faults(both)).anyMatch(VariantsTest::isShut);
        assertThat(one.system().faults(hero)).isEmpty();
    }

    private static boolean isShut(BuildFault fault) {
        return fault.kind() == BuildFault.Kind.NOT_OPEN;
    }

    @Test
    void aPartOfAnEntryIsSaidAnewAndTheRestStays() {
        var base = Shipped.pack("two-dice");
        var book =
                new PackSource(
                        Map.of(
                                "parts.yaml",
                                """
                                tracks:
                                  composure/max: 9
                                dice:
                                  pair/outcomes/triumph/full: 1
                                  pair/outcomes/landed/success: ~
                                """));

        var pack = ((PackRead.Good) PackReader.read(base, List.of(book))).pack();

        var track = Objects.requireNonNull(pack.system().numbers().tracks().get("composure"));
        assertThat(track.max().terms()).hasSize(1);
        assertThat(track.shown()).isTrue();
        var outcomes =
                Objects.requireNonNull(pack.system().play().mechanics().get("pair")).outcomes();
        assertThat(outcomes.getFirst().full()).isEqualTo(1);
        assertThat(outcomes.getFirst().dice()).isEqualTo(2);
        assertThat(outcomes.get(1).success()).isFalse();
        assertThat(PackReader.read(PackSource.ofDocument(pack.document()), base))
                .isEqualTo(new PackRead.Good(pack));
    }

    @Test
    void aPartOfWhatIsNotThereIsTold() {
        var base = Shipped.pack("two-dice");
        var book =
                new PackSource(
                        Map.of(
                                "parts.yaml",
                                "tracks:\n  composur/max: 9\n  composure/maxx/more: 9\n"));

        var read = PackReader.read(base, List.of(book));

        assertThat(((PackRead.Bad) read).problems())
                .extracting(PackProblem::key, PackProblem::suggestion)
                .contains(
                        tuple("rulebooks.problem.unknown-part", "composure"),
                        tuple("rulebooks.problem.unknown-part", "max"));
    }

    private static Pack laid(Pack pack, Variant one) {
        var source = new PackSource(Map.of("laid.json", Variants.laid(List.of(one))));
        return ((PackRead.Good) PackReader.read(pack, List.of(source))).pack();
    }

    private static List<String> ids(List<Variant> variants) {
        return variants.stream().map(Variant::id).toList();
    }
}
