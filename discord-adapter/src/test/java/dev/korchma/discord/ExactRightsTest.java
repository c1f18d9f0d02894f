package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Permission;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The invite link asks for what the bot does, and for nothing else: with exactly its rights nothing
 * is refused, and without each of them something is.
 */
class ExactRightsTest {

    private static TestDiscord discord;
    private static int taverns;

    private Tavern tavern;
    private Channel hall;
    private DiscordPerson max;
    private DiscordPlatform platform;

    @BeforeAll
    static void open() {
        discord = TestDiscord.start();
    }

    @AfterAll
    static void close() {
        discord.close();
    }

    @BeforeEach
    void aTavernThatGivesWhatTheLinkAsksForAndNoMore() {
        tavern = discord.tavern("Exact " + ++taverns);
        hall = tavern.hall();
        max = tavern.guest("Max", "en-US");
        platform = discord.bean(DiscordPlatform.class);
        Permission[] others =
                Arrays.stream(Permission.values())
                        .filter(one -> needed().stream().noneMatch(is -> is == one))
                        .toArray(Permission[]::new);
        discord.peer().faults().take(hall, others);
        await().atMost(TestDiscord.SOON).until(() -> !knowsOf(Permission.EMBED_LINKS));
    }

    @AfterEach
    void noRuleIsBroken() {
        assertThat(discord.peer().violations().all()).isEmpty();
    }

    private boolean knowsOf(Permission right) {
        GuildChannel known =
                discord.bean(Connection.class).discord().getGuildChannelById(hall.id());
        return known == null
                || known.getGuild()
                        .getSelfMember()
                        .hasPermission(
                                known,
                                net.dv8tion.jda.api.Permission.getFromOffset(
                                        Long.numberOfTrailingZeros(right.bit())));
    }

    static List<Permission> needed() {
        return Connection.NEEDED.stream()
                .map(right ->
                        Arrays.stream(Permission.values())
                                .filter(one -> one.bit() == right.getRawValue())
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("needed")
    void eachIsEnoughAndNeeded(Permission right) {
        Map<String, Long> before = refusals();
        Act act = prepared(right, "with");
        act.run();
        assertThat(refusals()).isEqualTo(before);

        Act again = prepared(right, "without");
        // Untold, so that the library does not forestall Discord's own refusal.
        discord.peer().faults().takeUntold(hall, right);
        again.run();
        await().atMost(TestDiscord.SOON)
                .untilAsserted(() -> assertThat(refusals()).isNotEqualTo(before));
    }

    /** What Discord refused for want of a right, by route. */
    private static Map<String, Long> refusals() {
        Map<String, Long> refused = new TreeMap<>(discord.peer().traffic().counts());
        refused.keySet().removeIf(route -> !route.endsWith(" 403"));
        return refused;
    }

    private interface Act extends Runnable {}

    /** Something the bot does that takes this right; what it needs for that is there already. */
    private Act prepared(Permission right, String nonce) {
        View words = View.say(Rich.plain("Words"));
        return switch (right) {
            case VIEW_CHANNEL, SEND_MESSAGES -> () -> post(tavern.place(), words, nonce);
            case SEND_MESSAGES_IN_THREADS -> {
                Place thread = thread(nonce);
                yield () -> post(thread, words, nonce);
            }
            case CREATE_PUBLIC_THREADS -> () -> thread(nonce);
            case CREATE_PRIVATE_THREADS ->
                    () ->
                            platform.openAside(
                                    tavern.place(),
                                    "Screen",
                                    Long.toString(max.id()),
                                    "aside" + nonce + taverns);
            case MANAGE_THREADS -> {
                Place thread = thread(nonce);
                discord.peer().faults().archive(known(thread), false, true);
                yield () -> post(thread, words, nonce);
            }
            case READ_MESSAGE_HISTORY -> {
                Place thread = thread(nonce);
                discord.peer().faults().archive(known(thread), true, false);
                await().atMost(TestDiscord.SOON).until(() -> !isAwake(thread));
                yield () -> post(thread, words, nonce);
            }
            case ATTACH_FILES -> {
                View paper = paper();
                yield () -> post(tavern.place(), paper, nonce);
            }
            case PIN_MESSAGES -> {
                Place thread = thread(nonce);
                yield () -> {
                    post(thread, words, nonce);
                    await().atMost(TestDiscord.SOON).until(this::wasAskedToPin);
                };
            }
            case MANAGE_WEBHOOKS -> {
                discord.jdbc().sql("delete from discord_webhook").update();
                yield () -> post(tavern.place(), Stage.line("Bruna", "Ho!"), nonce);
            }
            default -> throw new AssertionError("Nothing the bot does is known to need " + right);
        };
    }

    private static boolean isAwake(Place thread) {
        return discord.bean(Connection.class).discord().getThreadChannelById(thread.id()) != null;
    }

    private boolean wasAskedToPin() {
        return discord.peer().traffic().counts().keySet().stream()
                .anyMatch(route -> route.startsWith("PUT") && route.contains("/pins/"));
    }

    private static View paper() {
        discord.jdbc()
                .sql(
                        """
                        insert into paper (hash, bytes, asked_at) values ('f00d', ?, now())
                        on conflict do nothing
                        """)
                .param("{}".getBytes(StandardCharsets.UTF_8))
                .update();
        return View.of(View.Tone.PLAIN).block(new Block.Paper("f00d", "bruna.json")).build();
    }

    private Place thread(String nonce) {
        return platform.openThread(tavern.place(), "Fight " + nonce, "thread" + nonce + taverns);
    }

    private Channel known(Place thread) {
        return Objects.requireNonNull(discord.peer().world().channel(Long.parseLong(thread.id())));
    }

    private void post(Place where, View view, String nonce) {
        try {
            assertThat(platform.post(where, view, "post" + nonce + taverns)).isNotNull();
        } catch (RuntimeException refused) {
            assertThat(nonce).as(refused.toString()).isEqualTo("without");
        }
    }
}
