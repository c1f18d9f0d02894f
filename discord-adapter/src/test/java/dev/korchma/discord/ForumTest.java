package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.chat.ChatPlatform.Posted;
import dev.korchma.bot.chat.ChatPlatform.Shut;
import dev.korchma.bot.chat.Place;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.ChannelKind;
import dev.korchma.peers.discord.world.Permission;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post of a forum is a place to play in, as a channel is. */
class ForumTest {

    private static TestDiscord discord;
    private static int taverns;

    private Tavern tavern;
    private Channel forum;
    private Channel post;
    private DiscordPerson max;
    private DiscordPerson lia;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @BeforeEach
    void aPost() {
        tavern = discord.tavern("Forum " + ++taverns);
        forum = discord.peer().channel(tavern.guild(), "adventures", ChannelKind.FORUM);
        max = tavern.guest("Max", "en-US");
        lia = tavern.guest("Lia", "en-US");
        post = discord.peer().post(forum, max, "The bridge", "Who dares?");
        await().atMost(TestDiscord.SOON).until(() -> discord.knows(post));
    }

    @AfterEach
    void allIsWell() {
        discord.allIsWell();
    }

    private Place place() {
        return Place.channel("discord", Long.toString(post.id()));
    }

    private Fight fight() {
        return new Fight(discord, tavern, post, List.of(max, lia), Fight.Labels.ENGLISH);
    }

    private long boards() {
        return max.in(post).messages().stream()
                .filter(seen -> seen.buttons().contains("End turn"))
                .count();
    }

    private boolean isLockedForTheBot() {
        ThreadChannel known =
                Objects.requireNonNull(
                        discord.bean(Connection.class).discord().getThreadChannelById(post.id()));
        return known.isLocked()
                && !known.getGuild()
                        .getSelfMember()
                        .hasPermission(known, net.dv8tion.jda.api.Permission.MANAGE_THREADS);
    }

    private List<Seen> toldInPrivate() {
        return Stream.of(max, lia).flatMap(one -> one.inPrivate().messages().stream()).toList();
    }

    @Test
    void fightStandsInItsPostAndTheForumGetsNoOther() {
        fight().twoTurns();
        assertThat(boards()).isOne();
        assertThat(discord.peer().threadsVisibleTo(max, forum)).containsExactly(post);
    }

    @Test
    void twoPostsOfAForumAreTwoPlaces() {
        Channel other = discord.peer().post(forum, lia, "The tower", "And who here?");
        await().atMost(TestDiscord.SOON).until(() -> discord.knows(other));
        fight();
        assertThat(max.in(other).messages()).hasSize(1);
    }

    @Test
    void postThatFellAsleepIsWokenByTheFight() {
        Fight fight = fight();
        discord.peer().faults().archive(post, true, false);
        discord.touch(fight);
        discord.roundsUntil(fight::isShown);
        assertThat(Objects.requireNonNull(post.thread()).isArchived()).isFalse();
        fight.twoTurns();
        assertThat(boards()).isOne();
    }

    @Test
    void heroSpeaksInAPostThroughTheWebhookOfTheForum() {
        String line =
                ((Posted)
                                discord.bean(DiscordPlatform.class)
                                        .post(place(), Stage.line("Bruna", "Ho!"), Stage.nonce()))
                        .message();
        assertThat(max.in(post).messages())
                .filteredOn(seen -> seen.id() == Long.parseLong(line))
                .singleElement()
                .satisfies(seen -> assertThat(seen.author()).isEqualTo("Bruna"));
    }

    @Test
    void inALockedPostWithoutTheRightNothingIsWrittenAndWhoSpokeThereIsTold() {
        fight();
        discord.peer().faults().take(forum, Permission.MANAGE_THREADS);
        discord.peer().faults().archive(post, false, true);
        await().atMost(TestDiscord.SOON).until(this::isLockedForTheBot);
        DiscordPlatform platform = discord.bean(DiscordPlatform.class);
        assertThat(platform.post(place(), Stage.line("Bruna", "Ho!"), Stage.nonce()))
                .isInstanceOf(Shut.class);
        assertThat(platform.post(place(), Stage.line("Bruna", "Ho!"), Stage.nonce()))
                .isInstanceOf(Shut.class);
        assertThat(toldInPrivate())
                .filteredOn(seen -> seen.text().contains("I can no longer write in"))
                .hasSize(1);
    }
}
