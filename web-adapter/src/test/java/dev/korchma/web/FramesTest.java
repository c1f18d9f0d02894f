package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Inbound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a window may send, and what comes of it. */
class FramesTest {

    private static final HikariDataSource DATABASE = TestDatabase.fresh();
    private static final TestTable TABLE = TestTable.on(DATABASE);
    private static final Guest ANN = Guest.sit(TABLE, "Ann");

    @AfterAll
    static void close() {
        TABLE.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"a\"}",
                "{\"id\":\"a\",\"kind\":\"dance\"}",
                "{\"id\":\"\",\"kind\":\"line\",\"text\":\"x\"}",
                "{\"id\":\"a b\",\"kind\":\"line\",\"text\":\"x\"}",
                "{\"id\":\"a:b\",\"kind\":\"line\",\"text\":\"x\"}",
                "{\"id\":\"a\",\"kind\":\"line\"}",
                "{\"id\":\"a\",\"kind\":\"line\",\"text\":\" \\t \"}",
                "{\"id\":\"a\",\"kind\":\"line\",\"text\":\"\\u202e\\u0000\\u200b\"}",
                "{\"id\":\"a\",\"kind\":\"command\"}",
                "{\"id\":\"a\",\"kind\":\"press\"}",
                "{\"id\":\"a\",\"kind\":\"select\",\"token\":\"t\",\"values\":[]}",
                "{\"id\":\"a\",\"kind\":\"select\",\"token\":\"t\",\"values\":[null]}",
                "{\"id\":\"a\",\"kind\":\"complete\",\"path\":\"roll\"}"
            })
    void aFrameThatSaysTooLittleIsRefusedInASentence(String frame) {
        Guest.Answer answer = ANN.raw(frame);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error()).startsWith("That could not be understood");
    }

    @Test
    void aFileComesWithItsFrame() throws IOException {
        byte[] content = "what is in it".getBytes(StandardCharsets.UTF_8);

        Guest.Answer answer = ANN.file("form", Map.of("token", "asked"), "письмо.txt", content);

        assertThat(answer.status()).isEqualTo(202);
        Attached attached =
                TABLE.bot().heard().stream()
                        .filter(Inbound.FormSent.class::isInstance)
                        .map(Inbound::envelope)
                        .map(Envelope::attached)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        assertThat(attached.name()).isEqualTo("письмо.txt");
        assertThat(attached.size()).isEqualTo(content.length);
        assertThat(((Attached.Whole) attached.source().fetch(100)).bytes()).isEqualTo(content);
    }

    @Test
    void aFileOfSixMegabytesIsNotReadAndFiveAre() {
        var token = Map.of("token", "asked");

        Guest.Answer six = ANN.file("form", token, "big.zip", new byte[6 << 20]);

        assertThat(six.status()).isEqualTo(413);
        assertThat(six.error()).isEqualTo("That file is too big: at most 5 MB.");
        assertThat(ANN.file("form", token, "five.zip", new byte[5 << 20]).status()).isEqualTo(202);
    }

    @Test
    void aFileThatIsNoBase64IsRefusedInASentence() {
        Guest.Answer answer =
                ANN.raw(
                        "{\"id\":\"a\",\"kind\":\"form\",\"token\":\"t\",\"file\":{\"name\":\"a\",\"content\":\"*\"}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).startsWith("That could not be understood");
    }

    @Test
    void anIdOfSixtyFiveCharactersIsRefused() {
        assertThat(ANN.frame("i".repeat(65), "line", Map.of("text", "x")).status()).isEqualTo(422);
        assertThat(ANN.frame("i".repeat(64), "line", Map.of("text", "x")).status()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cellar", "", "tavern\u0000", "\uD800", "' or 1=1 --", "../tavern"})
    void aPlaceThatIsNotThereIsRefused(String place) {
        Guest.Answer answer = ANN.frame("line", Map.of("text", "x", "place", place));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.error()).startsWith("There is no such place");
    }

    @Test
    void aLineOfTenThousandCharactersIsRefusedAndSaidToNobody() {
        try (Window window = ANN.window()) {
            Guest.Answer answer = ANN.line("long ".repeat(2_000));
            ANN.line("after the long one");
            window.awaitMessage("after the long one");

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.error()).isEqualTo("That is too long: 2,000 characters at most.");
            assertThat(Window.messages(window.told())).noneMatch(said -> said.startsWith("long"));
        }
    }

    @Test
    void aTokenNobodyWroteIsTheBotsToJudgeAndALongOneIsNot() {
        assertThat(ANN.frame("press", Map.of("token", "nobody-wrote-this")).status())
                .isEqualTo(202);
        assertThat(ANN.frame("press", Map.of("token", "t".repeat(65))).status()).isEqualTo(422);
    }

    @Test
    void fieldsLeftEmptyAreAbsent() {
        Map<String, Object> fields = new java.util.HashMap<>();
        fields.put("dice", "2d6");
        fields.put("label", null);

        assertThat(ANN.frame("empty-1", "form", Map.of("token", "f1", "fields", fields)).status())
                .isEqualTo(202);
        assertThat(ANN.frame("empty-2", "command", Map.of("path", "x", "options", fields)).status())
                .isEqualTo(202);
        assertThat(TABLE.bot().heard())
                .filteredOn(Inbound.FormSent.class::isInstance)
                .map(inbound -> ((Inbound.FormSent) inbound).fields())
                .contains(Map.of("dice", "2d6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "</script> ]]>&lt;b&gt; \\\" '\\n {\"type\":\"beat\"}",
                "@everyone <@123> **bold** [link](javascript:alert(1))",
                "Zalgo h\u0336\u0321e\u0337 family 👩\u200D👩\u200D👧 flag 🏴"
            })
    void hostileWordsComeBackAsTheyWereSaidAndAsWordsOnly(String text) {
        try (Window window = ANN.window()) {
            ANN.line(text);
            JsonNode message = window.awaitMessage(text);

            assertThat(message.path("message").path("author").asString()).isEqualTo("Ann");
            JsonNode span =
                    message.path("message").path("view").path("blocks").path(0).path("text");
            assertThat(span.path("spans").size()).isEqualTo(1);
            assertThat(span.path("spans").path(0).path("type").asString()).isEqualTo("plain");
        }
    }

    @Test
    void directionMarksAndControlsAreNotPassedOn() {
        try (Window window = ANN.window()) {
            ANN.line("evil \u202Etxt.exe\u0000\u001B[31m");

            assertThat(Window.words(window.awaitMessage("evil"))).isEqualTo("evil txt.exe[31m");
        }
    }

    @Test
    void aFrameSentThriceIsOneMessageAndThreeAnswers() {
        try (Window window = ANN.window()) {
            for (int time = 0; time < 3; time++) {
                ANN.frame("again-line", "line", Map.of("text", "said once"));
                ANN.frame(
                        "again-call",
                        "command",
                        Map.of("path", "say", "options", Map.of("text", "told once")));
            }
            ANN.line("the end of it");
            window.awaitMessage("the end of it");

            assertThat(Window.messages(window.told())).containsOnlyOnce("said once", "told once");
            assertThat(window.told())
                    .filteredOn(line -> line.path("frame").asString("").equals("again-call"))
                    .hasSize(3);
        }
    }

    @Test
    void whatTheBotAnswersToALineStandsBesideTheLine() {
        try (Window window = ANN.window()) {
            ANN.line("Bot, are you there?");

            window.awaitMessage("Bot, are you there?");
            assertThat(window.awaitMessage("You called?").path("message").path("author").isNull())
                    .isTrue();
        }
    }

    @Test
    void aPressRedrawsTheMessageThatCarriesTheButton() {
        try (Window window = ANN.window()) {
            ANN.command("card", "k1.a.b.c.0");
            long card = window.awaitMessage("A card").path("message").path("id").asLong();
            ANN.frame("press", Map.of("token", "k1.a.b.c.0"));
            JsonNode pressed = window.awaitMessage("pressed k1.a.b.c.0").path("message");

            assertThat(pressed.path("id").asLong()).isEqualTo(card);
            assertThat(pressed.path("edited").asBoolean()).isTrue();
        }
    }

    @Test
    void aFormRedrawsTheMessageOfTheButtonThatOpenedIt() {
        try (Window window = ANN.window()) {
            ANN.command("secret-card", "k1.a.b.d.0");
            long card = window.awaitMessage("A card").path("message").path("id").asLong();
            ANN.frame("form", sent("k1.a.b.d.0", "4d6"));

            JsonNode filled = window.awaitMessage("filled {dice=4d6}").path("message");
            assertThat(filled.path("id").asLong()).isEqualTo(card);
        }
    }

    @Test
    void aFormRedrawsNothingThatOthersSeeWhateverTheWindowClaims() {
        try (Window window = ANN.window()) {
            ANN.command("card", "k1.a.b.e.0");
            long card = window.awaitMessage("A card").path("message").path("id").asLong();
            ANN.frame("form", sent("k1.a.b.e.0", "5d6"));

            JsonNode filled = window.awaitMessage("filled {dice=5d6}").path("message");
            assertThat(filled.path("id").asLong()).isNotEqualTo(card);
            assertThat(filled.path("secret").asBoolean()).isTrue();
        }
    }

    private static Map<String, Object> sent(String opener, String dice) {
        return Map.of("token", "f1", "fields", Map.of("dice", dice), "opener", opener);
    }

    @Test
    void aFormOpensInEveryWindowOfTheSeatAndInNoOther() {
        Guest bob = Guest.sit(TABLE, "Bob");
        try (Window one = ANN.window();
                Window two = ANN.window();
                Window other = bob.window()) {
            List.of(one, two, other).forEach(Window::backlog);
            ANN.frame("form-frame", "command", Map.of("path", "ask"));

            for (Window window : List.of(one, two)) {
                JsonNode form = window.await(line -> Window.type(line).equals("form"));
                assertThat(form.path("frame").asString()).isEqualTo("form-frame");
                assertThat(form.path("form").path("inputs"))
                        .extracting(input -> input.path("type").asString())
                        .containsExactly("text-input", "choice-input");
                assertThat(window.awaitAnswer("form-frame").path("error").isNull()).isTrue();
            }
            bob.line("nothing for me");
            other.awaitMessage("nothing for me");
            assertThat(other.told())
                    .noneMatch(line -> line.path("frame").asString("").equals("form-frame"));
        }
    }

    @Test
    void anAnswerIsToldAfterWhatItAnsweredWith() {
        try (Window window = ANN.window()) {
            ANN.frame(
                    "ordered", "command", Map.of("path", "say", "options", Map.of("text", "42!")));
            window.awaitAnswer("ordered");

            assertThat(Window.messages(window.told())).contains("42!");
        }
    }

    @ParameterizedTest
    @CsvSource({"dice, 1", "silence, 0"})
    void suggestionsComeAtOnceOrNotAtAll(String option, int found) {
        Guest.Answer answer =
                ANN.frame(
                        "complete",
                        Map.of("path", "roll", "option", option, "options", Map.of("dice", "2")));

        assertThat(answer.status()).isEqualTo(200);
        List<String> labels = new ArrayList<>();
        answer.body()
                .path("suggestions")
                .forEach(suggestion -> labels.add(suggestion.path("label").asString()));
        assertThat(labels).isEqualTo(Collections.nCopies(found, "Two 2"));
    }

    @Test
    void theMenuIsSpokenInTheLanguageAskedFor() {
        JsonNode menu =
                Guest.send(java.net.http.HttpRequest.newBuilder(TABLE.uri("/api/menu?language=ru")))
                        .body();

        assertThat(menu.path(0).path("description").asString()).isEqualTo("Сказать");
        assertThat(menu.path(0).path("options").path(0).path("required").asBoolean()).isTrue();
    }
}
