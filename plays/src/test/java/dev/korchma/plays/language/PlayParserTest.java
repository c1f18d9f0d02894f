package dev.korchma.plays.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayParserTest {

    private static Play parse(String... lines) {
        return PlayParser.parse(
                "scene.play", "Max speaks en\nЛия speaks ru\n" + String.join("\n", lines));
    }

    private static Deed only(String line) {
        return parse(line).steps().getFirst().deed();
    }

    @Test
    void aSentenceNobodyUnderstandsIsNamedWithFileLineAndTheNearestThatWorks() {
        assertThatThrownBy(() -> parse("# a remark", "Max pressess [Accept]"))
                .isInstanceOf(PlayFault.class)
                .hasMessageContaining("scene.play:4")
                .hasMessageContaining("Max pressess [Accept]")
                .hasMessageContaining("presses [Label]");
    }

    @Test
    void somebodyWhoIsNotInTheSceneIsAnsweredWithThoseWhoAre() {
        assertThatThrownBy(() -> parse("Вика: hello"))
                .hasMessageContaining("scene.play:3")
                .hasMessageContaining("Max, Лия");
    }

    @Test
    void wordsBehindASentenceAreNotSilentlyDropped() {
        assertThatThrownBy(() -> parse("Max sees \"a\" tomorrow")).isInstanceOf(PlayFault.class);
        assertThatThrownBy(() -> parse("dice: 17 five")).isInstanceOf(PlayFault.class);
        assertThatThrownBy(() -> parse("at once:")).hasMessageContaining("further to the right");
    }

    @Test
    void whatIsSaidMayHoldWhatCannotBeTyped() {
        assertThat(only("Max: {3 x ab}{U+202E}{newline}c"))
                .isEqualTo(new Deed.Acts("Max", new Act.Says("ababab\u202e\nc")));
    }

    @Test
    void aFileLiesBesideTheSceneOrIsMadeOfNothing(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("files/good"));
        Files.writeString(folder.resolve("files/good/pack.yaml"), "format: 1");
        Path scene = folder.resolve("scene.play");
        Files.writeString(
                scene,
                """
                Max speaks en
                Max sends the file "good.zip" with: /take it
                Max sends the file "big.zip" of 2 MB
                """);

        var steps = PlayParser.parse(scene).steps();

        var good = (Act.Sends) ((Deed.Acts) steps.get(0).deed()).act();
        assertThat(good.text()).isEqualTo("/take it");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(good.piece().bytes()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("pack.yaml");
            assertThat(zip.readAllBytes()).asString().isEqualTo("format: 1");
        }
        var big = (Act.Sends) ((Deed.Acts) steps.get(1).deed()).act();
        assertThat(big.text()).isEmpty();
        assertThat(big.piece().bytes()).hasSize(2 << 20);
    }

    @Test
    void aFileThatIsNotThereIsAFaultOfTheScene() {
        assertThatThrownBy(() -> parse("Max sends the file \"none.zip\" with: /take"))
                .hasMessageContaining("scene.play:3")
                .hasMessageContaining("there is no file \"none.zip\"");
        assertThatThrownBy(() -> parse("Max sends the file \"../none.zip\""))
                .hasMessageContaining("there is no file \"../none.zip\"");
        assertThatThrownBy(() -> parse("Max sends the file \"big.zip\" of 21 MB"))
                .isInstanceOf(PlayFault.class)
                .hasMessageContaining("sends the file \"big.zip\" of 6 MB");
    }

    @Test
    void aFileIsHandedOutAndHandedBack() {
        assertThat(only("Max is handed the file \"a.json\""))
                .isEqualTo(new Deed.Looks(handed("", false, Sight.Since.LATEST_ACT)));
        assertThat(only("Only Max is handed the file \"a.json\" with «\"level\": 1»"))
                .isEqualTo(new Deed.Looks(handed("\"level\": 1", true, Sight.Since.LATEST_ACT)));
        assertThat(only("Max still has the file \"a.json\" with \"x\""))
                .isEqualTo(new Deed.Looks(handed("x", false, Sight.Since.EVER)));
        assertThat(only("Max hands back the file \"a.json\" with: /take it"))
                .isEqualTo(
                        new Deed.HandsBack(
                                "Max", "a.json", new Deed.Rewriting("", ""), "/take it"));
        assertThat(only("Max hands back the file \"a.json\", «\"9\"» for «\"1\"»"))
                .isEqualTo(
                        new Deed.HandsBack(
                                "Max", "a.json", new Deed.Rewriting("\"1\"", "\"9\""), ""));
        assertThatThrownBy(() -> parse("Max hands back the file \"a.json\", \"9\" for \"\""))
                .isInstanceOf(PlayFault.class);
    }

    private static Sight handed(String words, boolean alone, Sight.Since since) {
        return new Sight.Handed(List.of("Max"), "a.json", words, alone, since);
    }

    @Test
    void aDoubleClickIsNotOneClickDeliveredTwice() {
        assertThat(only("Max presses [A] twice"))
                .isEqualTo(press(Act.Age.SHOWN, Act.Delivery.DOUBLE_CLICK));
        assertThat(only("Max presses [A], delivered twice"))
                .isEqualTo(press(Act.Age.SHOWN, Act.Delivery.DELIVERED_TWICE));
        assertThat(only("Max presses the old [A]"))
                .isEqualTo(press(Act.Age.OLD, Act.Delivery.ONCE));
    }

    private static Deed press(Act.Age age, Act.Delivery delivery) {
        return new Deed.Acts("Max", new Act.Presses("A", null, age, delivery));
    }

    @Test
    void messageIsAnsweredOrPointedAt() {
        assertThat(only("Лия replies to «Who goes there?»: Nobody: me"))
                .isEqualTo(new Deed.Acts("Лия", new Act.Replies("Who goes there?", "Nobody: me")));
        assertThat(only("Max points at \"Nobody\" for [Answer in character]"))
                .isEqualTo(new Deed.Acts("Max", new Act.Points("Nobody", "Answer in character")));
        assertThatThrownBy(() -> parse("Max replies to \"a\"")).isInstanceOf(PlayFault.class);
        assertThatThrownBy(() -> parse("Max points at [A]")).isInstanceOf(PlayFault.class);
    }

    @Test
    void whatAFrontDoesInsteadMayBeSaidBesideIt() {
        Step step =
                parse("only on web, discord because Telegram has none: Max: a: b")
                        .steps()
                        .getFirst();

        assertThat(step.fronts())
                .isEqualTo(
                        new Step.Fronts(List.of("web", "discord"), List.of(), "Telegram has none"));
        assertThat(played(List.of(step), "web")).containsExactly("a: b");
    }

    @Test
    void insteadTakesThePlaceOfTheSentenceBeforeOnThatFrontOnly() {
        List<Step> steps =
                parse("Max: a", "instead on web: Max: b", "only on neutral: Max: c").steps();

        assertThat(played(steps, "neutral")).containsExactly("a", "c");
        assertThat(played(steps, "web")).containsExactly("b");
    }

    private static List<String> played(List<Step> steps, String front) {
        return steps.stream()
                .filter(step -> step.fronts().has(front))
                .map(step -> ((Act.Says) ((Deed.Acts) step.deed()).act()).text())
                .toList();
    }

    @Test
    void peopleMaySitInAppsOfTheirOwn() {
        Play play =
                PlayParser.parse(
                        "scene.play",
                        """
                        Max is on discord and speaks en
                        Вика is the master, on web, and speaks ru
                        Ann, a player, on neutral speaks en
                        """);

        assertThat(play.isMixed()).isTrue();
        assertThat(play.apps()).containsExactly("discord", "web", "neutral");
        assertThat(play.cast().get(1)).isEqualTo(new Play.Role("Вика", "ru", "the master", "web"));
        assertThat(parse().isMixed()).isFalse();
    }

    @Test
    void nobodyIsLeftWithoutAnAppWhereOthersHaveOne() {
        assertThatThrownBy(() -> parse("Вика is on web and speaks ru"))
                .hasMessageContaining("scene.play:3")
                .hasMessageContaining("either everybody has a front of their own or nobody");
    }

    @Test
    void whatIsUsedMustHaveBeenNotedAbove() {
        assertThat(parse("Max notes \"[A-Z]{4}\" as CODE", "Лия: /link {CODE}").steps()).hasSize(2);
        assertThatThrownBy(() -> parse("Лия: /link {CODE}", "Max notes \"[A-Z]{4}\" as CODE"))
                .hasMessageContaining("scene.play:3")
                .hasMessageContaining("nobody noted this before");
        assertThatThrownBy(() -> parse("Max notes \"[A-Z\" as CODE"))
                .isInstanceOf(PlayFault.class)
                .hasMessageContaining("notes \"[A-Z0-9]+\" as CODE");
    }
}
