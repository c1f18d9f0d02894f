package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.korchma.peers.telegram.check.ApiDescription;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong calls, made with a plain HTTP client: each is refused, and written down. */
class StrictnessTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final TelegramPeer PEER = TelegramPeer.start(TelegramOptions.usual());
    private static final TelegramPerson BOB = PEER.person("Bob", "ru");

    static {
        BOB.starts();
    }

    @AfterEach
    void forget() {
        PEER.forgetViolations();
    }

    @AfterAll
    static void stop() {
        PEER.close();
        CLIENT.close();
    }

    @Test
    void aWrongTokenAndAnUnknownMethodAreRefused() throws Exception {
        assertThat(post("/bot1:wrong/getMe", "{}")).contains("401").contains("Unauthorized");
        assertThat(post(method("getRich"), "{}")).contains("404").contains("Not Found");
        assertThat(PEER.violations()).anyMatch(one -> one.contains("getRich"));
    }

    @Test
    void theNameOfAMethodIsReadInAnyCaseAndItsParametersFromTheAddressToo() throws Exception {
        var text =
                CLIENT.send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        PEER.url()
                                                                + method("SENDmessage")
                                                                + "?text=hi&chat_id="
                                                                + BOB.id()))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        assertThat(text).contains("\"ok\":true");
        assertThat(PEER.violations()).isEmpty();
    }

    @Test
    void unknownMissingAndMistypedParametersAreWrittenDown() throws Exception {
        assumeTrue(ApiDescription.find().isPresent(), "no description of the Bot API here");
        post(
                method("sendMessage"),
                """
                {"chat_id":%d,"text":"hi","colour":"red","disable_notification":"perhaps"}\
                """
                        .formatted(BOB.id()));
        post(method("answerCallbackQuery"), "{}");
        assertThat(PEER.violations())
                .anyMatch(one -> one.contains("unknown parameter colour"))
                .anyMatch(one -> one.contains("disable_notification is not a boolean"))
                .anyMatch(one -> one.contains("callback_query_id is missing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<b>bold|Can't find end tag corresponding to start tag \\\"b\\\"",
                "я<blink>x</blink>|Unsupported start tag \\\"blink\\\" at byte offset 2",
                "<b>x</i>|Unmatched end tag at byte offset 4, expected \\\"</b>\\\", found \\\"</i>\\\"",
                "x</b>|Unexpected end tag at byte offset 1",
                "2 < 3|Unsupported start tag \\\"\\\" at byte offset 2",
                "a <b|Unclosed start tag at byte offset 2",
                "<span>x</span>|Tag \\\"span\\\" must have class \\\"tg-spoiler\\\" at byte offset 0"
            })
    void badMarkupIsRefusedInTelegramsWords(String html, String words) throws Exception {
        var answer =
                post(
                        method("sendMessage"),
                        "{\"chat_id\":%d,\"parse_mode\":\"HTML\",\"text\":\"%s\"}"
                                .formatted(BOB.id(), html));
        assertThat(answer).contains("Bad Request: can't parse entities: " + words);
        assertThat(PEER.violations()).anyMatch(one -> one.contains("can't parse entities"));
    }

    @Test
    void nonsenseIsRefusedAndNeverBreaksThePeer() throws Exception {
        var bodies =
                List.of(
                        "[]",
                        "{",
                        "{\"chat_id\":{},\"text\":[1]}",
                        "{\"chat_id\":%d,\"message_id\":99999999999,\"text\":\"x\"}",
                        "{\"chat_id\":%d,\"text\":\"x\",\"entities\":[{\"user\":1}]}",
                        "{\"chat_id\":%d,\"text\":\"x\",\"reply_markup\":{\"inline_keyboard\":[[1]]}}",
                        "{\"chat_id\":%d,\"media\":[1,2],\"photo\":\"?\",\"action\":\"x\"}");
        for (var body : bodies) {
            for (var name :
                    List.of(
                            "sendMessage",
                            "editMessageText",
                            "sendMediaGroup",
                            "sendPhoto",
                            "getChatMember",
                            "setMyCommands",
                            "createForumTopic",
                            "answerCallbackQuery",
                            "sendChatAction",
                            "deleteMessages",
                            "getUpdates")) {
                var answer = post(method(name), body.replace("%d", Long.toString(BOB.id())));
                assertThat(answer).as("%s %s", name, body).doesNotStartWith("500");
            }
        }
        assertThat(PEER.violations()).noneMatch(one -> one.startsWith("this peer"));
    }

    @Test
    void lengthsAreThoseOfTelegram() throws Exception {
        assertThat(say("x".repeat(4096))).contains("\"ok\":true");
        assertThat(say("x".repeat(4097))).contains("message is too long");
        assertThat(say("  ")).contains("message text is empty");
        assertThat(button("ж".repeat(32))).contains("\"ok\":true");
        assertThat(button("ж".repeat(32) + "x")).contains("BUTTON_DATA_INVALID");
        assertThat(PEER.violations()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aFileOfPartsIsKeptAndServedAgain() throws Exception {
        var boundary = "b0undary";
        var body =
                """
                --b0undary\r
                Content-Disposition: form-data; name="chat_id"\r
                \r
                %d\r
                --b0undary\r
                Content-Disposition: form-data; name="document"; filename="sheet.txt"\r
                Content-Type: text/plain\r
                \r
                Сила 18\r
                --b0undary--\r
                """
                        .formatted(BOB.id());
        var sent =
                send(
                        HttpRequest.newBuilder(URI.create(PEER.url() + method("sendDocument")))
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
        var id = sent.replaceAll("(?s).*\"file_id\":\"([^\"]+)\".*", "$1");
        var file = post(method("getFile"), "{\"file_id\":\"%s\"}".formatted(id));
        var path = file.replaceAll("(?s).*\"file_path\":\"([^\"]+)\".*", "$1");
        var address = PEER.url() + "/file/bot" + PEER.token() + "/" + path;
        assertThat(send(HttpRequest.newBuilder(URI.create(address)))).contains("Сила 18");
        assertThat(PEER.violations()).isEmpty();
    }

    private static String say(String text) throws IOException, InterruptedException {
        return post(
                method("sendMessage"),
                "{\"chat_id\":%d,\"text\":\"%s\"}".formatted(BOB.id(), text));
    }

    private static String button(String data) throws IOException, InterruptedException {
        return post(
                method("sendMessage"),
                """
                {"chat_id":%d,"text":"go","reply_markup":{"inline_keyboard":[[{"text":"Go","callback_data":"%s"}]]}}\
                """
                        .formatted(BOB.id(), data));
    }

    private static String method(String name) {
        return "/bot" + PEER.token() + "/" + name;
    }

    private static String post(String path, String json) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(PEER.url() + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static String send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }
}
