package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.ChatPlatform.Edited;
import dev.korchma.bot.chat.ChatPlatform.Posted;
import dev.korchma.bot.chat.ChatPlatform.Posting;
import dev.korchma.bot.chat.ChatPlatform.Shut;
import dev.korchma.bot.chat.ChatPlatform.Whispered;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramPerson;
import dev.korchma.peers.telegram.world.Right;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a front promises the boards, on Telegram. */
class PlatformTest {

    private static TestTelegram telegram;
    private static TelegramPlatform platform;

    @BeforeAll
    static void open() {
        telegram = TestTelegram.start();
        platform = telegram.bean(TelegramPlatform.class);
    }

    @AfterAll
    static void close() {
        telegram.close();
    }

    private static View saying(String words) {
        return View.say(Rich.plain(words));
    }

    private static Place place(TelegramGroup group) {
        return Place.channel("telegram", Long.toString(group.id()));
    }

    private static String message(Posting posting) {
        assertThat(posting).isInstanceOf(Posted.class);
        return ((Posted) posting).message();
    }

    @Test
    void sameNoncePostsOnce() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        String first = message(platform.post(place(group), saying("board"), "once"));
        String again = message(platform.post(place(group), saying("board"), "once"));
        assertThat(again).isEqualTo(first);
        assertThat(max.in(group).sees()).filteredOn(seen -> seen.text().equals("board")).hasSize(1);
    }

    @Test
    void editThatChangesNothingIsDoneAndOneOfADeletedMessageIsGone() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        String board = message(platform.post(place(group), saying("board"), "gone"));
        assertThat(platform.edit(place(group), board, saying("board"))).isEqualTo(Edited.DONE);
        assertThat(platform.edit(place(group), board, saying("newer"))).isEqualTo(Edited.DONE);
        group.deleteMessage(Integer.parseInt(board));
        assertThat(platform.edit(place(group), board, saying("newest"))).isEqualTo(Edited.GONE);
    }

    @Test
    void groupThatThrewUsOutOrMutedUsIsShut() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
        String board = message(platform.post(place(group), saying("board"), "kick-1"));
        group.muteBot();
        assertThat(platform.post(place(group), saying("x"), "kick-2")).isEqualTo(new Shut());
        group.kickBot();
        assertThat(platform.post(place(group), saying("x"), "kick-3")).isEqualTo(new Shut());
        assertThat(platform.edit(place(group), board, saying("x"))).isEqualTo(Edited.SHUT);
    }

    @Test
    void whisperReachesOnlyWhoOpenedTheDoor() {
        TelegramPerson max = telegram.person("Max", "en");
        String account = Long.toString(max.id());
        assertThat(platform.whisper(account, saying("psst"), "w-1")).isEqualTo(Whispered.SHUT);
        max.starts();
        assertThat(platform.whisper(account, saying("psst"), "w-1")).isEqualTo(Whispered.DONE);
        max.privately().awaits("psst");
        max.blocks();
        assertThat(platform.whisper(account, saying("again"), "w-2")).isEqualTo(Whispered.SHUT);
    }

    @Test
    void threadIsATopicWhereTheGroupHasThemAndTheGroupElsewhere() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup plain = telegram.peer().supergroup("Plain", max).addBot();
        assertThat(platform.openThread(place(plain), "Duel", "t-1")).isEqualTo(place(plain));
        TelegramGroup forum = telegram.peer().forum("Forum", max).addBot();
        forum.promoteBot(Right.MANAGE_TOPICS);
        Place topic = platform.openThread(place(forum), "Duel", "t-2");
        assertThat(topic.kind()).isEqualTo(Place.Kind.THREAD);
        assertThat(topic.parent()).isEqualTo(Long.toString(forum.id()));
        assertThat(platform.openThread(place(forum), "Duel", "t-2")).isEqualTo(topic);
    }

    @Test
    void missingRightForTopicsIsNamedOnceAndPlayGoesOnInTheGroup() {
        TelegramPerson max = telegram.person("Макс", "ru");
        TelegramGroup forum = telegram.peer().forum("Форум", max).addBot();
        assertThat(platform.openThread(place(forum), "Дуэль", "r-1")).isEqualTo(place(forum));
        assertThat(platform.openThread(place(forum), "Дуэль 2", "r-2")).isEqualTo(place(forum));
        max.in(forum).awaits("Управление темами");
        assertThat(max.in(forum).sees())
                .filteredOn(seen -> seen.text().contains("Управление темами"))
                .hasSize(1);
    }

    @Test
    void closedTopicIsShutAndDeletedMessagesThereAreGone() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup forum = telegram.peer().forum("Forum", max).addBot();
        int topic = forum.openTopic("Bridge");
        Place there = Target.topic(Long.toString(forum.id()), topic);
        String board = message(platform.post(there, saying("board"), "c-1"));
        forum.closeTopic(topic);
        assertThat(platform.post(there, saying("x"), "c-2")).isEqualTo(new Shut());
        forum.deleteTopic(topic);
        assertThat(platform.edit(there, board, saying("x"))).isEqualTo(Edited.GONE);
        assertThat(platform.post(there, saying("x"), "c-3")).isEqualTo(new Shut());
    }

    @Test
    void postFollowsAGroupThatBecameASupergroup() {
        TelegramPerson max = telegram.person("Max", "en");
        TelegramGroup group = telegram.peer().group("Small", max).addBot();
        TelegramGroup large = group.migrate();
        message(platform.post(place(group), saying("still here"), "m-1"));
        max.in(large).awaits("still here");
    }
}
