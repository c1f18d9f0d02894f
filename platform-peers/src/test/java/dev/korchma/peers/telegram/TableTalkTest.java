package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/** A bot and people talk, through the real client. */
class TableTalkTest {

    private static final TelegramPeer PEER = TelegramPeer.start(TelegramOptions.usual());
    private static final TelegramPerson BOB = PEER.person("Боб", "ru");
    private static final TelegramPerson ANN = PEER.person("Ann");
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
    void theBotKnowsWhoItIs() {
        var me = bot.does(new GetMe());
        assertThat(me.getId()).isEqualTo(PEER.bot().id());
        assertThat(me.getIsBot()).isTrue();
    }

    @Test
    void aCommandIsHeardAndTheAnswerIsSeenByEverybody() {
        bot.forgets();
        BOB.in(GROUP).says("/roll 2d6");
        var heard = bot.hears().getLast().getMessage();
        assertThat(heard.getText()).isEqualTo("/roll 2d6");
        assertThat(heard.getEntities().getFirst().getType()).isEqualTo("bot_command");
        assertThat(heard.getFrom().getLanguageCode()).isEqualTo("ru");

        bot.does(
                SendMessage.builder()
                        .chatId(heard.getChatId())
                        .text("<b>Семь</b> &amp; точка")
                        .parseMode("HTML")
                        .replyMarkup(Bot.keyboard("Ещё", "k1.again"))
                        .build());
        var seen = ANN.in(GROUP).awaits("Семь");
        assertThat(seen.text()).isEqualTo("Семь & точка");
        assertThat(seen.entities().getFirst().type()).isEqualTo("bold");
        assertThat(seen.button("Ещё")).isPresent();
        assertThat(PEER.visibleTo(BOB, GROUP.id())).contains(seen);
    }

    @Test
    void aPressedButtonIsAnsweredOnceAndTheMessageChanges() {
        bot.forgets();
        var sent = say("Next turn?", "k1.next");
        var press = BOB.in(GROUP).press(BOB.in(GROUP).awaits("Next turn?"), "Go");
        var query = bot.hears().getLast().getCallbackQuery();
        assertThat(query.getData()).isEqualTo("k1.next");

        var answer =
                AnswerCallbackQuery.builder()
                        .callbackQueryId(query.getId())
                        .text("Not your turn")
                        .showAlert(true)
                        .build();
        bot.does(answer);
        assertThat(press.awaitAnswer(Duration.ofSeconds(5)).orElseThrow().alert()).isTrue();
        assertThat(BOB.lastNotice().orElseThrow().text()).isEqualTo("Not your turn");
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(answer)))).contains("too old");

        bot.does(
                EditMessageText.builder()
                        .chatId(GROUP.id())
                        .messageId(sent)
                        .text("Turn 2")
                        .build());
        var edited = ANN.in(GROUP).awaits("Turn 2");
        assertThat(edited.id()).isEqualTo(sent);
        assertThat(edited.edited()).isTrue();
        assertThat(edited.keyboard()).isEmpty();
    }

    @Test
    void aPictureIsSeenByteForByte() throws Exception {
        bot.client.execute(
                SendPhoto.builder()
                        .chatId(GROUP.id())
                        .photo(Bot.picture(40, 30, 0xAA0000))
                        .caption("The bridge")
                        .build());
        var seen = BOB.in(GROUP).awaits("The bridge").file().orElseThrow();
        assertThat(seen.photo()).isTrue();
        assertThat(List.of(seen.width(), seen.height())).containsExactly(40, 30);
        assertThat(seen.size()).isEqualTo(Bot.png(40, 30, 0xAA0000).length);
    }

    @Test
    void aBotCannotOpenAPrivateChatAndCannotWriteToWhoBlockedIt() {
        var eve = PEER.person("Eve", "en");
        var word = SendMessage.builder().chatId(eve.id()).text("psst").build();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(word))))
                .contains("403")
                .contains("bot can't initiate conversation with a user");
        eve.starts("join_42");
        bot.does(word);
        assertThat(eve.privately().awaits("psst").from()).isEqualTo(PEER.bot().firstName());
        eve.blocks();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(word))))
                .contains("bot was blocked by the user");
        assertThat(PEER.visibleTo(BOB, eve.id())).isEmpty();
    }

    private int say(String text, String data) {
        return bot.does(
                        SendMessage.builder()
                                .chatId(GROUP.id())
                                .text(text)
                                .replyMarkup(Bot.keyboard("Go", data))
                                .build())
                .getMessageId();
    }
}
