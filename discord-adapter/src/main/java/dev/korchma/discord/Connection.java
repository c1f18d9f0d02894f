package dev.korchma.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to Discord: begun when the program starts, tried again while Discord is away. The
 * bot's other fronts do not wait for it.
 */
final class Connection {

    /**
     * What the bot needs to play, and nothing for later. Not "Embed Links": that is about embeds,
     * and components are none.
     */
    static final List<Permission> NEEDED =
            List.of(
                    Permission.VIEW_CHANNEL,
                    Permission.MESSAGE_SEND,
                    Permission.MESSAGE_SEND_IN_THREADS,
                    Permission.CREATE_PUBLIC_THREADS,
                    Permission.CREATE_PRIVATE_THREADS,
                    Permission.MANAGE_THREADS,
                    Permission.MESSAGE_HISTORY,
                    Permission.MESSAGE_ATTACH_FILES,
                    Permission.PIN_MESSAGES,
                    Permission.MANAGE_WEBHOOKS);

    private static final Logger LOG = LoggerFactory.getLogger("korchma");
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private final DiscordSettings settings;
    private final Logins logins;
    private final Sight sight = new Sight();

    // Neither is ever ended: JDA still tells something while it says farewell, and complains when
    // nobody takes it. Virtual threads keep no program alive.
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** What is heard is only handed on, one after the other, so that nothing overtakes. */
    private final ExecutorService inOrder =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    /** What is to be done later is not done any more once the connection is closed. */
    private final ScheduledExecutorService timer =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofVirtual().factory(), new ThreadPoolExecutor.DiscardPolicy());

    private volatile @Nullable ShardManager discord;
    private volatile @Nullable Thread trying;
    private volatile boolean stopped;
    private volatile Object[] listeners = {};

    Connection(DiscordSettings settings, LoginBudget budget) {
        this.settings = settings;
        String gateway = settings.gatewayUrl();
        this.logins =
                new Logins(
                        budget,
                        gateway == null
                                ? new ConcurrentSessionController()
                                : new OtherGateway(gateway),
                        this::later);
        // Every call is waited for, so its failure knows the caller: no second trace for each.
        RestAction.setPassContext(false);
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    }

    /**
     * Logs in; while Discord cannot be reached, goes on trying behind the scenes.
     *
     * @throws DiscordRefused when the token is not a bot's
     */
    void open(Object... told) {
        listeners = told.clone();
        if (!tryOnce()) {
            keepTrying(FIRST_PAUSE);
        }
    }

    /**
     * Ends the session of a shard and begins another. Where there is but one shard everything is
     * connected anew: JDA's worker for shards that start again may count as busy for ever when its
     * first round, which has nothing to do then, ends before its start is noted.
     */
    void anew(int shard) {
        ifThere(discord -> {
            if (discord.getShardsTotal() > 1) {
                discord.restart(shard);
            } else {
                discord.shutdown();
                keepTrying(Duration.ZERO);
            }
        });
    }

    private void keepTrying(Duration first) {
        trying = Thread.ofVirtual().name("discord-away").start(() -> tryFrom(first));
    }

    private void tryFrom(Duration first) {
        Duration pause = first;
        while (!stopped) {
            try {
                Thread.sleep(pause);
                if (tryOnce()) {
                    return;
                }
            } catch (InterruptedException stop) {
                return;
            } catch (DiscordRefused refused) {
                LOG.error("Discord: {}", refused.getMessage());
                return;
            }
            Duration longer = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
        }
    }

    private boolean tryOnce() {
        try {
            ShardManager begun = builder().addEventListeners(listeners).build();
            discord = begun;
            if (stopped) {
                begun.shutdown();
            }
            return true;
        } catch (InvalidTokenException refused) {
            throw new DiscordRefused(
                    "Discord does not know this bot's token: copy it anew from the page “Bot” of your"
                            + " application on discord.com/developers and set it as"
                            + " korchma.discord.token (KORCHMA_DISCORD_TOKEN), or leave it empty to"
                            + " play without Discord.");
        } catch (RuntimeException away) {
            LOG.warn("Discord cannot be reached and will be tried again: {}", cause(away));
            return false;
        }
    }

    private void later(Duration pause, Runnable what) {
        var _ =
                timer.schedule(
                        () -> threads.execute(what), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String cause(Throwable away) {
        Throwable cause = away;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    private DefaultShardManagerBuilder builder() {
        DefaultShardManagerBuilder builder =
                DefaultShardManagerBuilder.createLight(settings.token(), heard())
                        .setSessionController(logins)
                        .addEventListeners(logins, sight)
                        .setEventPool(inOrder, false)
                        .setCallbackPool(threads, false)
                        .setEnableShutdownHook(false);
        String api = settings.apiUrl();
        if (api != null) {
            builder.setRestConfig(new RestConfig().setBaseUrl(api));
        }
        return builder;
    }

    private List<GatewayIntent> heard() {
        return settings.readMessages()
                ? List.of(
                        GatewayIntent.DIRECT_MESSAGES,
                        GatewayIntent.GUILD_MESSAGES,
                        GatewayIntent.MESSAGE_CONTENT)
                : List.of(GatewayIntent.DIRECT_MESSAGES);
    }

    /**
     * @throws DiscordAway while Discord was never reached; whoever draws tries again
     */
    ShardManager discord() {
        ShardManager there = discord;
        if (there == null) {
            throw new DiscordAway("Discord has not been reached yet");
        }
        return there;
    }

    /** Who logs in, and who has to wait. */
    Logins logins() {
        return logins;
    }

    /** Does something with Discord, if it was ever reached. */
    void ifThere(Consumer<ShardManager> what) {
        ShardManager there = discord;
        if (there != null && !stopped) {
            what.accept(there);
        }
    }

    /** Whether every shard is connected and has been told its servers. */
    boolean isUp() {
        ShardManager there = discord;
        return there != null
                && !there.getShards().isEmpty()
                && there.getShards().stream()
                        .allMatch(shard -> shard.getStatus() == JDA.Status.CONNECTED);
    }

    /**
     * What we do not see is not there, unless we do not see everything.
     *
     * @param guild the server it would be in, null where that is not known
     * @throws DiscordAway when it may be there and out of sight
     */
    void requireSight(@Nullable String guild) {
        if (!isUp()) {
            throw new DiscordAway("Discord is not connected");
        }
        if (guild != null && isAway(Long.parseLong(guild))) {
            throw new DiscordAway("Discord cannot show one of its servers");
        }
    }

    /** JDA knows first that a server is away, and too early that it is back. */
    private boolean isAway(long guild) {
        return sight.isAway(guild)
                || discord().getShards().stream().anyMatch(shard -> shard.isUnavailable(guild));
    }

    /** What is on its way to Discord has a moment to arrive. */
    void close() {
        stopped = true;
        try {
            logins.close();
        } finally {
            timer.shutdownNow();
            hangUp();
        }
    }

    private void hangUp() {
        Thread stillTrying = trying;
        if (stillTrying != null) {
            stillTrying.interrupt();
        }
        ShardManager there = discord;
        if (there != null) {
            List<JDA> shards = there.getShards();
            there.shutdown();
            shards.forEach(Connection::awaitEnd);
        }
    }

    private static void awaitEnd(JDA shard) {
        try {
            if (!shard.awaitShutdown(LONGEST_FAREWELL)) {
                shard.shutdownNow();
            }
        } catch (InterruptedException stop) {
            shard.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
