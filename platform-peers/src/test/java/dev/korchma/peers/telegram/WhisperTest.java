package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.korchma.peers.telegram.world.PeerClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteEphemeralMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditEphemeralMessageText;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Messages in a group that one person sees. */
class WhisperTest {

    private static final TelegramPeer PEER =
            TelegramPeer.start(
                    TelegramOptions.usual()
                            .clock(PeerClock.standing(Instant.parse("2026-11-21T12:00:00Z"))));
    private static final TelegramPerson ANN = PEER.person("Ann", "en");
    private static final TelegramPerson BOB = PEER.person("Bob", "ru");
    private static final TelegramGroup GROUP = PEER.supergroup("Friday", ANN).join(BOB).addBot();

    @RegisterExtension final QuietClient quiet = new QuietClient();

    private final Bot bot = new Bot(PEER);

    @AfterEach
    void keepsToTheDescription() {
        assertThat(PEER.violations()).isEmpty();
    }

    @AfterAll
    static void stop() {
        PEER.close();
    }

    @Test
    void aSecretAnswerToAButtonIsSeenByItsPresserAlone() {
        var press = pressedByBob("secret");
        var sent = whisper("You find a trap", press.id());
        assertThat(sent.getMessageId()).isZero();
        assertThat(sent.getReceiverUser().getId()).isEqualTo(BOB.id());
        var seen = BOB.in(GROUP).awaits("You find a trap");
        assertThat(seen.ephemeral()).isTrue();
        assertThat(ANN.in(GROUP).sees()).noneMatch(one -> one.text().contains("trap"));

        bot.does(
                EditEphemeralMessageText.builder()
                        .chatId(Long.toString(GROUP.id()))
                        .receiverUserId(BOB.id())
                        .ephemeralMessageId(sent.getEphemeralMessageId())
                        .text("You disarm it")
                        .build());
        assertThat(BOB.in(GROUP).awaits("You disarm it").whisper()).isEqualTo(seen.whisper());
        bot.does(
                DeleteEphemeralMessage.builder()
                        .chatId(Long.toString(GROUP.id()))
                        .receiverUserId(BOB.id())
                        .ephemeralMessageId(sent.getEphemeralMessageId())
                        .build());
        assertThat(BOB.in(GROUP).sees()).noneMatch(Seen::ephemeral);
    }

    @Test
    void fifteenSecondsAfterThePressItIsTooLateUnlessTheBotRunsTheGroup() {
        var press = pressedByBob("late");
        PEER.clock().advance(Duration.ofSeconds(16));
        assertThat(Bot.refusal(catchThrowable(() -> whisper("too late", press.id()))))
                .contains("not enough rights to send an ephemeral message");
        GROUP.promoteBot();
        try {
            whisper("just so", "");
            assertThat(BOB.in(GROUP).awaits("just so").ephemeral()).isTrue();
        } finally {
            GROUP.demoteBot();
        }
    }

    @Test
    void anEphemeralCommandIsSeenByItsSenderAndTheBotAndMayBeAnsweredInKind() {
        bot.does(
                SetMyCommands.builder()
                        .commands(
                                List.of(
                                        BotCommand.builder()
                                                .command("sheet")
                                                .description("Your sheet")
                                                .isEphemeral(true)
                                                .build()))
                        .scope(new BotCommandScopeAllGroupChats())
                        .build());
        bot.forgets();
        BOB.in(GROUP).says("/sheet");
        var heard = bot.hears().getLast().getMessage();
        assertThat(heard.getEphemeralMessageId()).isPositive();
        assertThat(ANN.in(GROUP).sees()).noneMatch(one -> one.text().equals("/sheet"));
        bot.does(
                SendMessage.builder()
                        .chatId(GROUP.id())
                        .text("Strength 18")
                        .receiverUserId(BOB.id())
                        .replyParameters(
                                ReplyParameters.builder()
                                        .ephemeralMessageId(heard.getEphemeralMessageId())
                                        .build())
                        .build());
        assertThat(BOB.in(GROUP).awaits("Strength 18").ephemeral()).isTrue();
        assertThat(ANN.in(GROUP).sees()).noneMatch(one -> one.text().contains("Strength"));
    }

    @Test
    void inTheFormOf103AWhisperMayStandInPlaceOfTheMessageAndItsButtonsAnswerAsWell()
            throws Exception {
        var press = pressedByBob("chest");
        var body =
                """
                {"chat_id":%d,"text":"Your chest","ephemeral_message_parameters":
                 {"receiver_user_id":%d,"callback_query_id":"%s","replace_callback_query_message":true},
                 "reply_markup":{"inline_keyboard":[[{"text":"Take","callback_data":"take"}]]}}\
                """
                        .formatted(GROUP.id(), BOB.id(), press.id());
        assertThat(plainly(body)).contains("\"ok\":true");
        assertThat(BOB.in(GROUP).sees()).noneMatch(one -> one.text().equals("Search chest"));
        assertThat(ANN.in(GROUP).sees()).anyMatch(one -> one.text().equals("Search chest"));

        bot.forgets();
        BOB.in(GROUP).press(BOB.in(GROUP).awaits("Your chest"), "Take");
        var query = bot.hears().getLast().getCallbackQuery();
        assertThat(query.getData()).isEqualTo("take");
        assertThat(((Message) query.getMessage()).getEphemeralMessageId()).isPositive();
    }

    @Test
    void aButtonNobodyAnsweredInTimeCannotBeAnsweredAnyMore() {
        var press = pressedByBob("slow");
        assertThat(press.expired()).isFalse();
        PEER.clock().advance(Duration.ofSeconds(16));
        assertThat(press.expired()).isTrue();
        var late = AnswerCallbackQuery.builder().callbackQueryId(press.id()).build();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(late)))).contains("query is too old");
    }

    private static String plainly(String json) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    PEER.url()
                                                            + "/bot"
                                                            + PEER.token()
                                                            + "/sendMessage"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(json))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private Press pressedByBob(String data) {
        bot.does(
                SendMessage.builder()
                        .chatId(GROUP.id())
                        .text("Search " + data)
                        .replyMarkup(Bot.keyboard("Search", data))
                        .build());
        return BOB.in(GROUP).press(BOB.in(GROUP).awaits("Search " + data), "Search");
    }

    private Message whisper(String text, String query) {
        return bot.does(
                SendMessage.builder()
                        .chatId(GROUP.id())
                        .text(text)
                        .receiverUserId(BOB.id())
                        .callbackQueryId(query.isEmpty() ? null : query)
                        .build());
    }
}
