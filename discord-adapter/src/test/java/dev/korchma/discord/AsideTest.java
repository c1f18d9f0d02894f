package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.ChannelKind;
import dev.korchma.peers.discord.world.Permission;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A master's screen in a private thread: whatever becomes of the thread, it is never in the
 * channel.
 */
class AsideTest {

    private static final String SCREEN = "In preparation. Only you see this.";
    private static TestDiscord discord;
    private static int taverns;

    private Tavern tavern;
    private Channel hall;
    private DiscordPerson vika;
    private DiscordPerson max;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @BeforeEach
    void aMasterWhoWantsAThread() {
        tavern = discord.tavern("Salt Road " + ++taverns);
        hall = tavern.hall();
        vika = tavern.guest("Vika", "en-US");
        max = tavern.guest("Max", "en-US");
        discord.warmUp(tavern, vika);
        vika.in(hall).slash("campaign create", Map.of("name", "Road " + taverns)).outcome();
        Seen settings = vika.in(hall).slash("campaign settings", Map.of()).reply();
        vika.in(hall).click(settings, "Screen in a private thread").outcome();
    }

    @AfterEach
    void allIsWell() {
        assertThat(screensIn(max, hall)).isEmpty();
        assertThat(tavern.threads(max)).isEmpty();
        discord.allIsWell();
    }

    private void opensAFight() {
        vika.in(hall).slash("encounter new", Map.of("name", "Bridge")).outcome();
    }

    private Channel screensThread() {
        opensAFight();
        Channel thread = tavern.thread(vika);
        isShownIn(thread);
        return thread;
    }

    private void isShownIn(Channel where) {
        discord.roundsUntil(() -> screensIn(vika, where).size() == 1);
    }

    private void isShownInPrivate() {
        isShownIn(vika.inPrivate().channel());
    }

    private List<Seen> screensIn(DiscordPerson who, Channel where) {
        return tavern.seen(who, where, SCREEN);
    }

    /** Something changes on the screen. */
    private void addsAGoblin() {
        vika.in(hall).slash("encounter add", Map.of("creature", "goblin")).outcome();
    }

    private Stream<Seen> goblins(Channel where) {
        return screensIn(vika, where).stream().filter(seen -> seen.text().contains("Goblin"));
    }

    @Test
    void standsInAThreadOfTheMasterAlone() {
        Channel thread = screensThread();
        assertThat(thread.kind()).isEqualTo(ChannelKind.PRIVATE_THREAD);
        assertThat(Objects.requireNonNull(thread.thread()).members())
                .containsOnlyKeys(vika.id(), discord.peer().world().bot().id());
        assertThat(vika.inPrivate().messages()).isEmpty();
    }

    @Test
    void archivedThreadIsOpenedAgain() {
        Channel thread = screensThread();
        discord.peer().faults().archive(thread, true, false);
        addsAGoblin();
        discord.roundsUntil(() -> goblins(thread).count() == 1);
        assertThat(Objects.requireNonNull(thread.thread()).isArchived()).isFalse();
    }

    @Test
    void fromADeletedThreadTheScreenGoesToThePrivateChat() {
        Channel thread = screensThread();
        discord.peer().faults().delete(thread);
        isShownInPrivate();
        addsAGoblin();
        discord.roundsUntil(() -> goblins(vika.inPrivate().channel()).count() == 1);
    }

    @Test
    void fromALockedThreadTheScreenGoesToThePrivateChat() {
        Channel thread = screensThread();
        takes(Permission.MANAGE_THREADS, net.dv8tion.jda.api.Permission.MANAGE_THREADS);
        discord.peer().faults().archive(thread, false, true);
        addsAGoblin();
        isShownInPrivate();
    }

    @Test
    void withoutTheRightTheMasterAloneIsToldOnceAndPlaysInPrivate() {
        takes(
                Permission.CREATE_PRIVATE_THREADS,
                net.dv8tion.jda.api.Permission.CREATE_PRIVATE_THREADS);
        opensAFight();
        isShownInPrivate();
        opensAFight();
        discord.roundsUntil(() -> screensIn(vika, vika.inPrivate().channel()).size() == 2);
        assertThat(tavern.seen(vika, vika.inPrivate().channel(), "Create Private Threads"))
                .hasSize(1);
        assertThat(tavern.seen(max, hall, "Create Private Threads")).isEmpty();
    }

    private void takes(Permission right, net.dv8tion.jda.api.Permission known) {
        discord.peer().faults().take(hall, right);
        await().atMost(TestDiscord.SOON)
                .until(() -> {
                    GuildChannel there =
                            discord.bean(Connection.class).discord().getGuildChannelById(hall.id());
                    return there != null
                            && !there.getGuild().getSelfMember().hasPermission(there, known);
                });
    }
}
