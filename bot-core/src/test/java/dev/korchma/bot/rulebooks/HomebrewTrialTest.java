package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the shipped games let a master make up by forms is good. */
class HomebrewTrialTest {

    @TestFactory
    Stream<DynamicTest> everyFormMakesAGoodPack() {
        return Shipped.IDS.stream()
                .map(id ->
                        DynamicTest.dynamicTest(
                                id,
                                () ->
                                        assertThat(HomebrewTrial.of(Shipped.pack(id), () -> false))
                                                .isEmpty()));
    }

    @Test
    void whatWasAnsweredStandsInTheRules() {
        Pack game = Shipped.pack("5e");
        HomebrewForm form = Objects.requireNonNull(game.homebrew().forms().get("monster"));
        String made =
                form.made(
                        "own-hound",
                        "Grave 'hound'",
                        Map.of(
                                "ac", List.of("15"),
                                "harm-of-strike", List.of("2d6-1"),
                                "harm-type", List.of("necrotic"),
                                "its-saves", List.of("4"),
                                "spared-by", List.of("fire", "cold"),
                                "danger", List.of("danger.c2")));

        Pack whole =
                ((PackRead.Good) PackReader.read(game, List.of(PackSource.ofDocument(made))))
                        .pack();

        var hound = Objects.requireNonNull(whole.system().content().creatures().get("own-hound"));
        assertThat(hound.worth()).isEqualTo(450);
        assertThat(hound.challenge()).isEqualTo(2);
        assertThat(hound.build().attributes()).containsEntry("ac", 15).containsEntry("hp.max", 11);
        assertThat(whole.document())
                .contains("{\"roll\":\"save\",\"add\":4}")
                .contains("\"stacking\":\"resistance\",\"when\":\"fire\"")
                .doesNotContain("\"when\":\"acid\"");
        assertThat(whole.system().content().actions())
                .containsKey("own-hound.own-strike")
                .doesNotContainKey("own-hound.own-shot");
        assertThat(whole.document())
                .contains("\"dice\":\"2d6\",\"bonus\":-1,\"type\":\"necrotic\"");
        assertThat(whole.texts().isName("own-hound", "grave 'hound'")).isTrue();
    }

    @Test
    void whatAnAnswerBringsHasItsName() {
        Pack game = Shipped.pack("5e");
        HomebrewForm form = Objects.requireNonNull(game.homebrew().forms().get("monster"));
        String made =
                form.made(
                        "own-archer",
                        "Archer",
                        Map.of("to-shoot", List.of("4"), "kind-of-shot", List.of("fire")));

        Pack whole =
                ((PackRead.Good) PackReader.read(game, List.of(PackSource.ofDocument(made))))
                        .pack();

        assertThat(whole.system().content().actions()).containsKey("own-archer.own-shot");
        assertThat(whole.texts().name(Language.RU, "own-archer.own-shot")).isEqualTo("Выстрел");
    }

    @Test
    void diceAreReadAsHandsWriteThem() {
        assertThat(HomebrewAsk.Dice.read("2к6 + 3")).contains("2d6+3");
        assertThat(HomebrewAsk.Dice.read("d8")).contains("1d8");
        assertThat(HomebrewAsk.Dice.read("1D10−1")).contains("1d10-1");
        assertThat(HomebrewAsk.Dice.read("4")).contains("4");
        assertThat(HomebrewAsk.Dice.read("")).isEmpty();
        assertThat(HomebrewAsk.Dice.read("2d")).isEmpty();
        assertThat(HomebrewAsk.Dice.read("-4")).isEmpty();
        assertThat(HomebrewAsk.Dice.read("2d6 3")).isEmpty();
        assertThat(HomebrewAsk.Dice.read("900d6")).isEmpty();
        assertThat(HomebrewAsk.Dice.read("1d1")).isEmpty();
    }
}
