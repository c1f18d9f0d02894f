package dev.korchma.plays.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.PlayParser;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A runner that lets a wrong scene pass proves nothing by letting the others pass. */
class RunnerTest {

    /** What was said before the sentence in question, which stands in line 6. */
    private static final String SO_FAR =
            """
            Max speaks en
            Лия speaks ru
            Max: psst secret
            Max types: /roll
            Max: hello [Accept]
            """;

    private record Wrong(String sentence, String amiss) {}

    private static final List<Wrong> WRONG =
            List.of(
                    new Wrong("Лия sees \"goodbye\"", "Лия does not see it in what is new"),
                    new Wrong("Max sees \"secret\"", "Max does not see it in what is new"),
                    new Wrong("Лия still sees \"secret\"", "Лия does not see it"),
                    new Wrong("Max sees the line \"hello\"", "Max does not see it in what is new"),
                    new Wrong("Everybody sees \"secret\"", "Max does not see it in what is new"),
                    new Wrong("Max sees \"hello\" 2 times", "Max sees it 1 times"),
                    new Wrong("Лия sees \"secret\" once", "Лия sees it 0 times"),
                    new Wrong("Лия does not see \"hello\"", "Лия does see it"),
                    new Wrong("Nobody sees \"secret\"", "Max does see it"),
                    new Wrong("Only Max sees \"hello\"", "Лия sees it too"),
                    new Wrong("Only Лия sees \"secret\"", "Max sees it too"),
                    new Wrong("Only Лия sees \"goodbye\"", "Лия does not see it"),
                    new Wrong("Exactly one of Max and Лия sees \"hello\"", "2 of them see it"),
                    new Wrong("Exactly one of Max and Лия sees \"bye\"", "0 of them see it"),
                    new Wrong("Лия is offered [Decline]", "Лия is not offered [Decline]"),
                    new Wrong("Лия is offered [Accept] [No]", "Лия is not offered [No]"),
                    new Wrong("Лия is not offered [Accept]", "Лия is offered [Accept]"),
                    new Wrong("Nobody is offered [Accept]", "Max is offered [Accept]"),
                    new Wrong("Max is suggested \"3d8\"", "Max is not suggested it"),
                    new Wrong("Max is not suggested \"2d6\"", "Max is suggested it"),
                    new Wrong("Лия is suggested \"2d6\"", "Лия is not suggested it"),
                    new Wrong("Max presses [Decline]", "there is no [Decline] on Max's screen"),
                    new Wrong("Max notes \"[0-9]{4}\" as CODE", "Max does not see “[0-9]{4}”"),
                    new Wrong("Лия notes \"secret\" as WORD", "Лия does not see “secret”"),
                    new Wrong("Max is handed the file \"a.json\"", "Max is not handed it"),
                    new Wrong("Max hands back the file \"a.json\"", "nobody was handed the file"),
                    new Wrong("Лия: crash", "the bot logged an error"));

    /** All at once, because what may still come true is waited for. */
    @TestFactory
    Stream<DynamicTest> aWrongSentenceFailsWithItsPlaceAndWhatEverybodySaw() {
        Executor each = Thread::startVirtualThread;
        List<CompletableFuture<@Nullable AssertionError>> failures =
                WRONG.stream()
                        .map(wrong ->
                                CompletableFuture.<@Nullable AssertionError>supplyAsync(
                                        () -> failure(SO_FAR + wrong.sentence()), each))
                        .toList();
        return Stream.iterate(0, at -> at < WRONG.size(), at -> at + 1)
                .map(at ->
                        DynamicTest.dynamicTest(
                                WRONG.get(at).sentence(),
                                () -> assertTold(WRONG.get(at), failures.get(at).join())));
    }

    private static void assertTold(Wrong wrong, @Nullable AssertionError failure) {
        assertThat(failure)
                .isNotNull()
                .hasMessageContaining("scene.play:6 on paper: " + wrong.sentence())
                .hasMessageContaining("\n    " + wrong.amiss())
                .hasMessageContaining("Max sees:")
                .hasMessageContaining("only you: psst secret")
                .hasMessageContaining("Лия sees:\n      * hello [Accept]");
    }

    @Test
    void aSceneThatIsRightPasses() {
        assertThatCode(() ->
                        play(
                                SO_FAR
                                        + """
                                        Everybody sees "hello"
                                        Лия sees the line "hello [Accept]"
                                        Max still sees "secret"
                                        Max sees "hello" once
                                        Лия does not see "secret"
                                        Everybody is offered [Accept]
                                        Лия is not offered [Decline]
                                        Max is suggested "/roll 2d6"
                                        Max is not suggested "3d8"
                                        Лия presses [Accept]
                                        Лия: psst quiet
                                        Only Лия sees "quiet"
                                        Exactly one of Max and Лия sees "quiet"
                                        """))
                .doesNotThrowAnyException();
    }

    @Test
    void whatSomebodyIsHandedIsOpenedAndHandedBackAlsoByOthersAndChanged() {
        assertThatCode(() ->
                        play(
                                SO_FAR
                                        + """
                                        Max: psst (bryn.json)
                                        Only Max is handed the file "bryn.json" with "this is"
                                        Лия hands back the file "bryn.json" with: I send it
                                        Max sees the line "I send it: this is bryn.json"
                                        Max hands back the file "bryn.json", "was" for "is", with: /read
                                        Лия sees "/read: thwas was bryn.json"
                                        """))
                .doesNotThrowAnyException();
        String handed = SO_FAR + "Max: here is (map.json)\n";
        assertThat(failure(handed + "Only Max is handed the file \"map.json\""))
                .hasMessageContaining("Лия has it too");
        assertThat(failure(handed + "Max is handed the file \"map.json\" with \"x\""))
                .hasMessageContaining("it does not say “x”");
        assertThat(
                        failure(
                                handed
                                        + "Max is handed the file \"map.json\"\n"
                                        + "Max hands back the file \"map.json\", \"a\" for \"z\""))
                .hasMessageContaining("“z” does not stand in “map.json”");
    }

    @Test
    void whatSomebodyNotedIsTypedAndLookedForByOthers() {
        assertThatCode(() ->
                        play(
                                SO_FAR
                                        + """
                                        Max: psst the code is AB12-CD34, or [EF56]
                                        Max notes "[A-Z0-9]{4}-[A-Z0-9]{4}" as CODE
                                        Max notes "or \\[([A-Z0-9]+)]" as OTHER
                                        Лия does not see "{CODE}"
                                        Лия: I say {CODE} or [{OTHER}]
                                        Everybody sees "I say AB12-CD34 or [EF56]"
                                        Everybody is offered [{OTHER}]
                                        Max sees the line "I say {CODE} or [{OTHER}]"
                                        """))
                .doesNotThrowAnyException();
        assertThat(
                        failure(
                                SO_FAR
                                        + """
                                        Max notes "h.l" as HEL
                                        Nobody sees "{HEL}lo"
                                        """))
                .isNotNull()
                .hasMessageContaining("Max does see it");
    }

    @Test
    void facesNobodyThrewFailTheScene() {
        assertThat(failure(SO_FAR + "dice: 4 2"))
                .isNotNull()
                .hasMessageContaining("scene.play on paper")
                .hasMessageContaining("no die has taken these scripted faces: [4, 2]")
                .hasMessageContaining("Лия sees:");
    }

    @Test
    void aSentenceForAnotherFrontIsNotPlayed() {
        assertThat(failure(SO_FAR + "only on web: Лия sees \"secret\"")).isNull();
        assertThat(failure(SO_FAR + "only on paper: Лия does not see \"hello\"")).isNotNull();
    }

    private static @Nullable AssertionError failure(String text) {
        return catchThrowableOfType(AssertionError.class, () -> play(text));
    }

    private static void play(String text) {
        Play play = PlayParser.parse("scene.play", text);
        try (Front front = new PaperFront()) {
            Runner.play(play, front);
        }
    }
}
