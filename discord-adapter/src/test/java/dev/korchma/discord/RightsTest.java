package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.ChatPlatform.Posted;
import dev.korchma.bot.chat.ChatPlatform.Shut;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Permission;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each missing right is named once, in the language of the place, and play goes on without it. */
class RightsTest {

    private static final String REFUSED = "POST /channels/{channel}/messages 403";
    private static TestDiscord discord;
    private static int taverns;

    private Tavern tavern;
    private DiscordPerson max;
    private DiscordPerson ann;
    private Channel hall;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    /** Russian is spoken here, though the one who plays has an English client. */
    @BeforeEach
    void aRussianTavern() {
        tavern = discord.tavern("Трактир " + ++taverns);
        hall = tavern.hall();
        max = tavern.guest("Макс", "ru");
        ann = tavern.guest("Ann", "en-US");
        discord.warmUp(tavern, max);
    }

    @AfterEach
    void allIsWell() {
        discord.allIsWell();
    }

    private void take(Permission... rights) {
        discord.peer().faults().take(hall, rights);
        await().atMost(TestDiscord.SOON)
                .until(() -> {
                    GuildChannel known =
                            discord.bean(Connection.class).discord().getGuildChannelById(hall.id());
                    return known != null
                            && !known.getGuild()
                                    .getSelfMember()
                                    .hasPermission(
                                            known,
                                            net.dv8tion.jda.api.Permission.getFromOffset(
                                                    Long.numberOfTrailingZeros(rights[0].bit())));
                });
    }

    private Fight fight() {
        return new Fight(discord, tavern, hall, List.of(max, ann), Fight.Labels.RUSSIAN);
    }

    private Channel fightsInItsThread() {
        Fight fight = fight();
        fight.twoTurns();
        assertThat(fight.with("Закончить ход", fight.thread())).hasSize(1);
        return fight.thread();
    }

    private void isToldOnce(Channel where, String right) {
        tavern.awaits(ann, where, "«" + right + "»");
        assertThat(tavern.seen(ann, where, "«" + right + "»")).hasSize(1);
    }

    @Test
    void withoutThreadsTheFightStandsInTheChannel() {
        take(Permission.CREATE_PUBLIC_THREADS);
        Fight fight = fight();
        fight.twoTurns();
        assertThat(fight.with("Закончить ход", hall)).hasSize(1);
        isToldOnce(hall, "Create Public Threads");
        assertThat(tavern.threads(ann)).isEmpty();
    }

    @Test
    void withoutWordsInThreadsTheFightStandsInTheChannel() {
        take(Permission.SEND_MESSAGES_IN_THREADS);
        Fight fight = fight();
        fight.twoTurns();
        assertThat(fight.with("Закончить ход", hall)).hasSize(1);
        isToldOnce(hall, "Send Messages in Threads");
    }

    @Test
    void withoutWordsInTheChannelWhoeverSpokeIsToldInPrivateAndTheThreadGoesOn() {
        take(Permission.SEND_MESSAGES);
        ann.in(hall).slash("duel computer", Map.of()).outcome();
        tavern.awaits(ann, tavern.thread(ann), seen -> !seen.buttons().isEmpty());
        isToldOnce(ann.inPrivate().channel(), "Send Messages");
    }

    @Test
    void withoutPinsTheBoardIsNotPinned() {
        take(Permission.PIN_MESSAGES);
        Channel thread = fightsInItsThread();
        isToldOnce(thread, "Pin Messages");
        assertThat(ann.in(thread).messages()).noneMatch(Seen::pinned);
    }

    @Test
    void withoutAttachmentsThereAreWordsWithoutPictures() {
        take(Permission.ATTACH_FILES);
        View view =
                View.of(View.Tone.PLAIN)
                        .text(Rich.plain("The map"))
                        .block(new Block.Picture("/pictures/map.png", "a map"))
                        .build();
        DiscordPlatform platform = discord.bean(DiscordPlatform.class);
        assertThat(platform.post(tavern.place(), view, "map-1-" + taverns))
                .isInstanceOf(Posted.class);
        assertThat(platform.post(tavern.place(), view, "map-2-" + taverns))
                .isInstanceOf(Posted.class);
        tavern.awaits(ann, hall, "The map");
        isToldOnce(hall, "Attach Files");
    }

    @Test
    void withoutMessagesToManageNothingIsMissed() {
        take(Permission.MANAGE_MESSAGES, Permission.EMBED_LINKS);
        Channel thread = fightsInItsThread();
        assertThat(tavern.seen(ann, hall, "не хватает")).isEmpty();
        assertThat(tavern.seen(ann, thread, "не хватает")).isEmpty();
    }

    @Test
    void rightThatWasTakenUnnoticedIsAskedForOnceAndNotTriedAgainSoon() {
        DiscordPlatform platform = discord.bean(DiscordPlatform.class);
        long before = discord.peer().traffic().of(REFUSED);
        discord.peer().faults().takeUntold(hall, Permission.SEND_MESSAGES);
        for (int post = 0; post < 20; post++) {
            assertThat(
                            platform.post(
                                    tavern.place(),
                                    View.say(Rich.plain("x")),
                                    "u" + taverns + post))
                    .isEqualTo(new Shut());
        }
        assertThat(discord.peer().traffic().of(REFUSED) - before).isBetween(1L, 3L);

        take(Permission.SEND_MESSAGES);
        discord.peer().faults().giveBack(hall);
        await().atMost(TestDiscord.SOON)
                .until(() ->
                        platform.post(
                                        tavern.place(),
                                        View.say(Rich.plain("here again")),
                                        "back" + taverns)
                                instanceof Posted);
        tavern.awaits(ann, hall, "here again");
    }
}
