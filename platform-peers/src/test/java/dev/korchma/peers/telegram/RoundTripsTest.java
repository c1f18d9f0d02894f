package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.korchma.peers.telegram.world.CommandBook;
import dev.korchma.peers.telegram.world.Right;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMemberCount;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.PinChatMessage;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.UnpinChatMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMediaGroup;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendRichMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessages;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.richtext.InputRichMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The rest of the methods, through the real client and back. */
class RoundTripsTest {

    private static final TelegramPeer PEER = TelegramPeer.start(TelegramOptions.usual());
    private static final TelegramPerson ANN = PEER.person("Ann", "en");
    private static final TelegramPerson BOB = PEER.person("Боб", "ru");
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
    void aDocumentOfAPersonIsTakenByTheBot() throws IOException {
        bot.forgets();
        int sent = ANN.privately().sends("good.zip", new byte[] {1, 2, 3}, "/take it", null);

        Message message = bot.hears().getLast().getMessage();

        assertThat(message.getMessageId()).isEqualTo(sent);
        assertThat(message.getText()).isNull();
        assertThat(message.getCaption()).isEqualTo("/take it");
        assertThat(message.getCaptionEntities())
                .singleElement()
                .matches(entity -> entity.getType().equals("bot_command"));
        assertThat(message.getDocument().getFileName()).isEqualTo("good.zip");
        assertThat(message.getDocument().getFileSize()).isEqualTo(3);
        var file = bot.does(new GetFile(message.getDocument().getFileId()));
        var address = PEER.url() + "/file/bot" + PEER.token() + "/" + file.getFilePath();
        try (var bytes = URI.create(address).toURL().openStream()) {
            assertThat(bytes.readAllBytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void aDocumentThatAnswersTheBotIsHeardInAGroupAndAnotherIsNot() {
        bot.forgets();
        bot.does(new SendMessage(Long.toString(GROUP.id()), "Which file?"));
        var question = ANN.in(GROUP).awaits("Which file?");
        bot.forgets();

        BOB.in(GROUP).sends("photo.zip", new byte[] {1}, "look at this", null);
        int answer = ANN.in(GROUP).sends("good.zip", new byte[] {1}, "", question);

        assertThat(bot.hears())
                .singleElement()
                .matches(update -> update.getMessage().getMessageId().equals(answer));
        assertThatThrownBy(() -> ANN.in(GROUP).sends("none.zip", new byte[0], "", null))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPictureIsSentAgainByItsIdAndExchangedForAnother() throws TelegramApiException {
        var first = photo(Bot.picture(20, 10, 0x00AA00), "map 1");
        var id = first.getPhoto().getFirst().getFileId();
        photo(new InputFile(id), "map 1 again");
        var before = BOB.in(GROUP).awaits("map 1 again").file().orElseThrow();
        assertThat(before)
                .isEqualTo(
                        BOB.in(GROUP).sees().stream()
                                .filter(one -> one.id() == first.getMessageId())
                                .findFirst()
                                .orElseThrow()
                                .file()
                                .orElseThrow());

        var media =
                new InputMediaPhoto(
                        new ByteArrayInputStream(Bot.png(30, 30, 0x0000AA)), "map2.png");
        media.setCaption("map 2");
        bot.client.execute(
                EditMessageMedia.builder()
                        .chatId(GROUP.id())
                        .messageId(first.getMessageId())
                        .media(media)
                        .replyMarkup(Bot.keyboard("Zoom", "z"))
                        .build());
        var after = BOB.in(GROUP).awaits("map 2");
        assertThat(after.id()).isEqualTo(first.getMessageId());
        assertThat(after.file().orElseThrow().sha256()).isNotEqualTo(before.sha256());

        bot.does(
                EditMessageCaption.builder()
                        .chatId(Long.toString(GROUP.id()))
                        .messageId(after.id())
                        .caption("map 2, the cave")
                        .build());
        assertThat(BOB.in(GROUP).awaits("the cave").keyboard()).isEmpty();
        bot.does(
                EditMessageReplyMarkup.builder()
                        .chatId(Long.toString(GROUP.id()))
                        .messageId(after.id())
                        .replyMarkup(Bot.keyboard("Back", "b"))
                        .build());
        assertThat(BOB.in(GROUP).awaits("the cave").button("Back")).isPresent();
        var file = bot.does(new GetFile(id));
        assertThat(file.getFilePath()).startsWith("photos/");
    }

    @Test
    void aDocumentAndAnAlbumAndARichMessageArrive() throws TelegramApiException {
        bot.client.execute(
                SendDocument.builder()
                        .chatId(GROUP.id())
                        .document(
                                new InputFile(
                                        new ByteArrayInputStream(
                                                "Сила 18".getBytes(StandardCharsets.UTF_8)),
                                        "sheet.txt"))
                        .caption("your sheet")
                        .build());
        assertThat(BOB.in(GROUP).awaits("your sheet").file().orElseThrow().photo()).isFalse();
        bot.client.execute(
                SendMediaGroup.builder()
                        .chatId(GROUP.id())
                        .medias(List.of(album("left"), album("right")))
                        .build());
        BOB.in(GROUP).awaits("left");
        BOB.in(GROUP).awaits("right");
        bot.client.execute(
                SendRichMessage.builder()
                        .chatId(Long.toString(GROUP.id()))
                        .richMessage(
                                InputRichMessage.builder().html("<p>Round <b>3</b></p>").build())
                        .build());
        assertThat(BOB.in(GROUP).awaits("Round").text()).isEqualTo("Round 3");
        bot.does(SendChatAction.builder().chatId(GROUP.id()).action("typing").build());
    }

    @Test
    void aRequestToReplyReachesWhomItIsFor() {
        int asked = BOB.in(GROUP).says("/hero");
        bot.does(
                SendMessage.builder()
                        .chatId(GROUP.id())
                        .text("What is the hero's name?")
                        .replyParameters(ReplyParameters.builder().messageId(asked).build())
                        .replyMarkup(
                                ForceReplyKeyboard.builder()
                                        .forceReply(true)
                                        .selective(true)
                                        .build())
                        .build());
        var seen = BOB.in(GROUP).awaits("hero's name");
        assertThat(seen.asksReply()).isTrue();
        assertThat(seen.replyTo()).isEqualTo(asked);
        assertThat(ANN.in(GROUP).awaits("hero's name").asksReply()).isFalse();
        bot.forgets();
        BOB.in(GROUP).replies(seen, "Brom");
        var heard = bot.hears().getLast().getMessage();
        assertThat(heard.getReplyToMessage().getMessageId()).isEqualTo(seen.id());
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(replyTo(99_999)))))
                .contains("message to be replied not found");
    }

    @Test
    void commandsAreShownByScopeAndLanguage() {
        set(new BotCommandScopeDefault(), null, "roll", "Roll dice");
        set(new BotCommandScopeDefault(), "ru", "roll", "Бросить кости");
        set(new BotCommandScopeAllPrivateChats(), null, "sheet", "Your sheet");
        set(
                BotCommandScopeChatAdministrators.builder().chatId(GROUP.id()).build(),
                null,
                "master",
                "Master's screen");
        BOB.starts();
        assertThat(shown(BOB, GROUP.id())).containsExactly("Бросить кости");
        assertThat(shown(BOB, BOB.id())).containsExactly("Your sheet");
        assertThat(shown(ANN, GROUP.id())).containsExactly("Master's screen");
        assertThat(bot.does(GetMyCommands.builder().languageCode("ru").build()))
                .extracting(BotCommand::getDescription)
                .containsExactly("Бросить кости");
        bot.does(DeleteMyCommands.builder().languageCode("ru").build());
        assertThat(shown(BOB, GROUP.id())).containsExactly("Roll dice");
        bot.does(SetMyDescription.builder().description("A tavern").build());
    }

    @Test
    void aChatIsDescribedAndItsPinsAreFollowed() {
        var group = PEER.supergroup("Pinned", ANN).join(BOB).addBot();
        group.promoteBot(Right.PIN_MESSAGES);
        int id =
                bot.does(SendMessage.builder().chatId(group.id()).text("Board").build())
                        .getMessageId();
        bot.does(PinChatMessage.builder().chatId(group.id()).messageId(id).build());
        var chat = bot.does(new GetChat(Long.toString(group.id())));
        assertThat(chat.getPinnedMessage().getMessageId()).isEqualTo(id);
        bot.does(UnpinChatMessage.builder().chatId(group.id()).messageId(id).build());
        assertThat(BOB.in(group).awaits("Board").pinned()).isFalse();
        assertThat(bot.does(new GetChatMemberCount(Long.toString(group.id())))).isEqualTo(3);
        bot.does(
                DeleteMessages.builder().chatId(group.id()).messageIds(List.of(id, 4_000)).build());
        assertThat(BOB.in(group).sees()).noneMatch(one -> one.id() == id);
        bot.does(new LeaveChat(Long.toString(group.id())));
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(new GetChat("" + group.id())))))
                .contains("bot is not a member of the supergroup chat");
    }

    private Message photo(InputFile file, String caption) throws TelegramApiException {
        return bot.client.execute(
                SendPhoto.builder().chatId(GROUP.id()).photo(file).caption(caption).build());
    }

    private static InputMediaPhoto album(String caption) {
        var item =
                new InputMediaPhoto(
                        new ByteArrayInputStream(Bot.png(9, 9, 0x123456)), caption + ".png");
        item.setCaption(caption);
        return item;
    }

    private static SendMessage replyTo(int message) {
        return SendMessage.builder()
                .chatId(GROUP.id())
                .text("?")
                .replyParameters(ReplyParameters.builder().messageId(message).build())
                .build();
    }

    private void set(
            BotCommandScope scope, @Nullable String language, String name, String description) {
        bot.does(
                SetMyCommands.builder()
                        .scope(scope)
                        .languageCode(language)
                        .commands(
                                List.of(
                                        BotCommand.builder()
                                                .command(name)
                                                .description(description)
                                                .build()))
                        .build());
    }

    private static List<String> shown(TelegramPerson person, long chat) {
        return person.commandsIn(chat).stream().map(CommandBook.Command::description).toList();
    }
}
