package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** What goes wrong on purpose. */
class FaultsTest {

    private static final TelegramPeer PEER = TelegramPeer.start(TelegramOptions.usual());
    private static final TelegramPerson BOB = PEER.person("Bob", "ru");

    static {
        BOB.starts();
    }

    private final Bot bot = new Bot(PEER);

    @AfterEach
    void well() {
        PEER.faults().none();
    }

    @AfterAll
    static void stop() {
        PEER.close();
    }

    @Test
    void aStormOf429HitsOnlyTheMethodNamedAndEnds() {
        PEER.faults().next(2, Faults.Where.method("sendMessage"), new Faults.Effect.TooMany(7));
        bot.does(new GetMe());
        assertThat(Bot.refusal(catchThrowable(() -> say("one")))).contains("retry after 7");
        assertThat(Bot.refusal(catchThrowable(() -> say("two")))).contains("429");
        say("three");
        assertThat(PEER.visibleTo(BOB, BOB.id()))
                .extracting(Seen::text)
                .contains("three")
                .doesNotContain("one", "two");
    }

    @Test
    void aBrokenServerAnswersItsStatus() {
        PEER.faults().next(1, Faults.Where.chat(BOB.id()), new Faults.Effect.Broken(502));
        assertThat(Bot.refusal(catchThrowable(() -> say("never")))).contains("502");
    }

    @Test
    void anAnswerCutOffLeavesTheMessageSentOrNotAsTold() {
        PEER.faults().next(1, Faults.Where.method("sendMessage"), new Faults.Effect.CutAfter());
        assertThat(catchThrowable(() -> plainly("was sent"))).isInstanceOf(IOException.class);
        PEER.faults().next(1, Faults.Where.method("sendMessage"), new Faults.Effect.CutBefore());
        assertThat(catchThrowable(() -> plainly("was not"))).isInstanceOf(IOException.class);
        assertThat(PEER.visibleTo(BOB, BOB.id()))
                .extracting(Seen::text)
                .contains("was sent")
                .doesNotContain("was not");
    }

    @Test
    void aSlowAnswerIsStillDone() {
        PEER.faults()
                .next(1, Faults.Where.everywhere(), new Faults.Effect.Slow(Duration.ofMillis(50)));
        say("slow");
        assertThat(BOB.privately().awaits("slow").text()).isEqualTo("slow");
    }

    private void say(String text) {
        bot.does(SendMessage.builder().chatId(BOB.id()).text(text).build());
    }

    /** A client that tries once; OkHttp would try a cut connection again by itself. */
    private static void plainly(String text) throws IOException, InterruptedException {
        var json = "{\"chat_id\":%d,\"text\":\"%s\"}".formatted(BOB.id(), text);
        try (var client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(
                                    URI.create(PEER.url() + "/bot" + PEER.token() + "/sendMessage"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
