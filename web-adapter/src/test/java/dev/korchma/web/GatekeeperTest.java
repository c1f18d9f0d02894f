package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table answers to its own page alone, and reads no more than a page could mean. */
class GatekeeperTest {

    private static final String WISH = "{\"name\":\"Mallory\",\"language\":\"en\"}";
    private static final HikariDataSource DATABASE = TestDatabase.fresh();
    private static final TestTable TABLE =
            TestTable.on(DATABASE, "--korchma.web.hosts=table.example");

    @AfterAll
    static void close() {
        TABLE.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.nip.io:8080",
                "192.168.0.7"
            })
    void aNameBentToThisMachineGetsNothing(String host) throws IOException {
        assertThat(get("/api/menu", host))
                .startsWith("HTTP/1.1 403")
                .contains("does not go by that address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:1", "LOCALHOST", "127.0.0.1", "[::1]:9", "table.example:80"})
    void theTableGoesByItsNamesOnAnyPort(String host) throws IOException {
        assertThat(get("/api/menu", host)).startsWith("HTTP/1.1 200");
    }

    @Test
    void whatPlatformsDeliverToIsGuardedByItsOwnSecretAndIsNoWayIntoTheTable() throws IOException {
        assertThat(get("/hooks/nobody", "bot.example")).startsWith("HTTP/1.1 404");
        assertThat(get("/hooks/../api/menu", "evil.example")).startsWith("HTTP/1.1 403");
        assertThat(get("/hooks/..;/api/menu", "evil.example")).doesNotStartWith("HTTP/1.1 200");
        assertThat(get("/hooks/%2e%2e/api/menu", "evil.example")).doesNotStartWith("HTTP/1.1 200");
    }

    @Test
    void anEmptyHostIsNoName() throws IOException {
        assertThat(get("/api/menu", "")).doesNotStartWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost", "not an origin", ""})
    void anotherPageInTheSameBrowserGetsNothing(String origin) {
        Guest.Answer answer =
                Guest.send(
                        HttpRequest.newBuilder(TABLE.uri("/api/seats"))
                                .header("Content-Type", "application/json")
                                .header("Origin", origin)
                                .POST(BodyPublishers.ofString(WISH)));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.error()).isEqualTo("This table answers only to its own page.");
    }

    @Test
    void aPostThatDoesNotSayWhereItComesFromGetsNothing() {
        Guest.Answer answer =
                Guest.send(
                        HttpRequest.newBuilder(TABLE.uri("/api/seats"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(WISH)));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void aRefusalIsSaidInTheBrowsersLanguage() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(TABLE.uri("/api/me"))
                        .header("Origin", "http://evil.example");

        assertThat(Guest.send(request, "ru-RU,ru;q=0.9,en;q=0.8").error())
                .isEqualTo("Этот стол отвечает только своей странице.");
    }

    @Test
    void anotherPageMayNotReadEither() {
        Guest.Answer answer =
                Guest.send(
                        HttpRequest.newBuilder(TABLE.uri("/api/menu"))
                                .header("Origin", "http://evil.example"));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void aBodyOfUnknownLengthIsNotRead() {
        HttpRequest.Builder chunked =
                Guest.post(TABLE.uri("/api/seats"), WISH)
                        .POST(
                                BodyPublishers.ofInputStream(() ->
                                        new ByteArrayInputStream(
                                                WISH.getBytes(StandardCharsets.UTF_8))));

        assertThat(Guest.send(chunked).status()).isEqualTo(413);
    }

    @Test
    void aBodyOfSeventeenKilobytesIsNotRead() {
        String large = "{\"name\":\"" + "a".repeat(17 * 1024) + "\"}";

        Guest.Answer answer = Guest.send(Guest.post(TABLE.uri("/api/seats"), large));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.error()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "7",
                "\"a\"",
                "{\"name\":{\"a\":1}}",
                "<a/>",
                "\u0000"
            })
    void whatIsNoWishIsRefusedInASentence(String body) {
        Guest.Answer answer = Guest.send(Guest.post(TABLE.uri("/api/seats"), body));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).startsWith("That could not be understood");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "DELETE, /api/me, 405",
        "PUT, /api/me, 405",
        "GET, /api/frames, 405",
        "GET, /favicon.ico, 404",
        "GET, /api/nothing, 404",
        "GET, /.git/config, 404",
        "GET, /api/changes?after=many, 400",
        "OPTIONS, /api/me, 200"
    })
    void whatNobodyOffersIsRefusedWithoutANoteInTheLog(String method, String path, int status) {
        Guest.Answer answer =
                Guest.send(
                        HttpRequest.newBuilder(TABLE.uri(path))
                                .header("Origin", "http://localhost:" + TABLE.port())
                                .method(method, BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void aFileOfNobodyIsNotRead() {
        Guest.Answer answer =
                Guest.send(
                        Guest.post(TABLE.uri("/api/files"), "{".repeat(100_000))
                                .header("X-Seat", "nobody's"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.error()).isNotBlank();
    }

    @Test
    void onlyJsonIsRead() {
        Guest.Answer answer =
                Guest.send(
                        Guest.post(TABLE.uri("/api/seats"), WISH)
                                .setHeader("Content-Type", "text/plain"));

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustNothingElse() throws Exception {
        HttpResponse<String> page =
                Guest.BROWSER.send(
                        HttpRequest.newBuilder(TABLE.uri("/")).build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    /** A plain request, because an honest client does not let its host be bent. */
    private static String get(String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), TABLE.port())) {
            String request =
                    "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Language: en\r\nConnection: close\r\n\r\n"
                            .formatted(path, host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
