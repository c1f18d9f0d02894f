package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.korchma.peers.telegram.world.Right;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telegram.telegrambots.meta.api.methods.forum.CreateForumTopic;
import org.telegram.telegrambots.meta.api.methods.forum.ReopenForumTopic;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.PinChatMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Groups, their rights, topics and moves. */
class GroupLifeTest {

    private static final TelegramPeer PEER = TelegramPeer.start(TelegramOptions.usual());
    private static final TelegramPerson ANN = PEER.person("Ann", "en");
    private static final TelegramPerson BOB = PEER.person("Bob", "ru");

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
    void aTopicNeedsTheRightAndMessagesGoWhereItIs() {
        var forum = PEER.forum("Campaign", ANN).join(BOB).addBot();
        var topic = CreateForumTopic.builder().chatId(forum.id()).name("The bridge").build();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(topic))))
                .contains("not enough rights to create a topic");
        forum.promoteBot(Right.MANAGE_TOPICS);
        int thread = bot.does(topic).getMessageThreadId();
        bot.does(say(forum.id(), thread, "Roll for it"));
        assertThat(BOB.in(forum).topic(thread).awaits("Roll for it").topic()).isEqualTo(thread);
        assertThat(PEER.visibleTo(BOB, forum.id(), thread + 100)).isEmpty();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(say(forum.id(), 999, "?")))))
                .contains("message thread not found");
    }

    @Test
    void aClosedTopicTakesNothingFromABotWithoutTheRightAndIsOpenedAgainWithIt() {
        var forum = PEER.forum("Campaign", ANN).join(BOB).addBot();
        int thread = forum.openTopic("Fight");
        forum.closeTopic(thread);
        var word = say(forum.id(), thread, "Turn 2");
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(word)))).contains("TOPIC_CLOSED");
        assertThat(catchThrowable(() -> BOB.in(forum).topic(thread).says("hello")))
                .hasMessageContaining("closed");
        forum.promoteBot(Right.MANAGE_TOPICS);
        bot.does(ReopenForumTopic.builder().chatId(forum.id()).messageThreadId(thread).build());
        forum.promoteBot();
        bot.does(word);
        forum.deleteTopic(thread);
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(word))))
                .contains("message thread not found");
    }

    @Test
    void aGroupThatBecameASupergroupNamesItsNewIdInBothWays() {
        var group = PEER.group("Friday", ANN).join(BOB).addBot();
        bot.forgets();
        var next = group.migrate();
        var told = bot.hears();
        assertThat(told)
                .anyMatch(u -> Long.valueOf(next.id()).equals(u.getMessage().getMigrateToChatId()))
                .anyMatch(u ->
                        Long.valueOf(group.id()).equals(u.getMessage().getMigrateFromChatId()));
        var thrown = catchThrowable(() -> bot.client.execute(say(group.id(), 0, "hello")));
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        TelegramApiRequestException.class,
                        refused ->
                                assertThat(refused.getParameters().getMigrateToChatId())
                                        .isEqualTo(next.id()));
        bot.does(say(next.id(), 0, "hello again"));
        assertThat(BOB.in(next).awaits("hello again").text()).isEqualTo("hello again");
    }

    @Test
    void inPrivacyModeTheBotHearsOnlyWhatConcernsItUnlessItRunsTheGroup() {
        var group = PEER.supergroup("Talk", ANN).join(BOB).addBot();
        bot.does(say(group.id(), 0, "What is your name?"));
        bot.forgets();
        var asked = BOB.in(group).awaits("your name");
        BOB.in(group).says("nobody needs to hear this");
        BOB.in(group).says("/status");
        BOB.in(group).says("/status@another_bot");
        BOB.in(group).says("hey @" + PEER.bot().username());
        BOB.in(group).replies(asked, "Brom");
        assertThat(bot.hears())
                .extracting(u -> u.getMessage().getText())
                .containsExactly("/status", "hey @" + PEER.bot().username(), "Brom");
        group.promoteBot();
        bot.forgets();
        BOB.in(group).says("now it hears all");
        assertThat(bot.hears()).hasSize(1);
    }

    @Test
    void theBotHearsThatItWasAddedRaisedAndThrownOut() {
        bot.forgets();
        var group = PEER.supergroup("Short stay", ANN).addBot().promoteBot(Right.PIN_MESSAGES);
        group.kickBot();
        assertThat(bot.hears())
                .filteredOn(u -> u.getMyChatMember() != null)
                .extracting(u -> u.getMyChatMember().getNewChatMember().getStatus())
                .containsExactly("member", "administrator", "kicked");
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(say(group.id(), 0, "hello?")))))
                .contains("403")
                .contains("bot was kicked from the supergroup chat");
    }

    @Test
    void theBotMayWriteAgainWhenItIsNoLongerMutedAndNeverInAGroupThatWasDeleted() {
        var group = PEER.supergroup("Hush", ANN).addBot();
        group.muteBot();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(say(group.id(), 0, "hello?")))))
                .contains("not enough rights to send text messages");
        group.unmuteBot();
        bot.does(say(group.id(), 0, "hello"));
        group.delete();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(say(group.id(), 0, "hello?")))))
                .contains("chat not found");
        var basic = PEER.group("Small", ANN).addBot();
        basic.delete();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(say(basic.id(), 0, "hello?")))))
                .contains("403")
                .contains("the group chat was deleted");
    }

    @Test
    void whoRunsTheGroupIsToldToWhoAsks() {
        var group = PEER.supergroup("Rights", ANN).join(BOB).addBot();
        group.promote(BOB, Right.PIN_MESSAGES);
        var admins = bot.does(new GetChatAdministrators(Long.toString(group.id())));
        assertThat(admins)
                .extracting(a -> a.getUser().getFirstName())
                .containsExactly("Ann", "Bob");
        var me =
                bot.does(
                        GetChatMember.builder().chatId(group.id()).userId(PEER.bot().id()).build());
        assertThat(me.getStatus()).isEqualTo("member");
    }

    @Test
    void pinningAndDeletingOfOthersNeedRights() {
        var group = PEER.supergroup("Pins", ANN).join(BOB).addBot();
        int id = bot.does(say(group.id(), 0, "Board")).getMessageId();
        var pin = PinChatMessage.builder().chatId(group.id()).messageId(id).build();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(pin)))).contains("not enough rights");
        group.promoteBot(Right.PIN_MESSAGES);
        bot.does(pin);
        assertThat(BOB.in(group).awaits("Board").pinned()).isTrue();

        int others = BOB.in(group).says("/oops");
        var delete = DeleteMessage.builder().chatId(group.id()).messageId(others).build();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(delete))))
                .contains("can't be deleted");
        group.deleteMessage(id);
        var edit = EditMessageText.builder().chatId(group.id()).messageId(id).text("x").build();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(edit))))
                .contains("message to edit not found");
    }

    @Test
    void anEditThatChangesNothingIsRefused() {
        var group = PEER.supergroup("Same", ANN).addBot();
        int id = bot.does(say(group.id(), 0, "Board")).getMessageId();
        var edit = EditMessageText.builder().chatId(group.id()).messageId(id).text("Board").build();
        assertThat(Bot.refusal(catchThrowable(() -> bot.does(edit))))
                .contains("message is not modified");
    }

    private static SendMessage say(long chat, int thread, String text) {
        return SendMessage.builder()
                .chatId(chat)
                .messageThreadId(thread == 0 ? null : thread)
                .text(text)
                .build();
    }
}
