package dev.korchma.peers.discord;

import dev.korchma.peers.discord.check.Inspection;
import dev.korchma.peers.discord.check.Violations;
import dev.korchma.peers.discord.gateway.Gateway;
import dev.korchma.peers.discord.gateway.GatewayEndpoint;
import dev.korchma.peers.discord.gateway.Logins;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.rest.DiscordServlet;
import dev.korchma.peers.discord.rest.Rest;
import dev.korchma.peers.discord.rest.SideDoor;
import dev.korchma.peers.discord.rest.Traffic;
import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.ChannelKind;
import dev.korchma.peers.discord.world.Guild;
import dev.korchma.peers.discord.world.PeerClock;
import dev.korchma.peers.discord.world.ThreadSleep;
import dev.korchma.peers.discord.world.World;
import dev.korchma.peers.wire.LocalServer;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A Discord on this machine: a world, its REST interface and its gateway. */
public final class DiscordPeer implements AutoCloseable {

    private static final long LOOK_FOR_OVERDUE_MILLIS = 100;
    private static final int A_WEEK_OF_MINUTES = 10_080;

    /**
     * @param port 0 for any free port
     * @param token what the bot must log in with
     * @param botName the bot's account
     * @param shards recommended to the bot
     * @param perBucket requests in one bucket (route and channel) in one second
     * @param globalPerSecond requests of all buckets together in one second; Discord's number is 50
     * @param strict whether everything is held against Discord's description; load goes without
     * @param logins how often the bot may identify
     */
    public record Options(
            int port,
            String token,
            String botName,
            int shards,
            int perBucket,
            int globalPerSecond,
            boolean strict,
            Logins.Allowance logins) {

        /** Any port, one shard, strict, and limits a lively test does not meet. */
        public static Options standard() {
            return new Options(
                    0,
                    "local.discord.token",
                    "Korchma",
                    1,
                    100,
                    1000,
                    true,
                    Logins.Allowance.usual());
        }

        public Options onPort(int other) {
            return new Options(
                    other, token, botName, shards, perBucket, globalPerSecond, strict, logins);
        }

        public Options limitedTo(int bucket, int global) {
            return new Options(port, token, botName, shards, bucket, global, strict, logins);
        }

        public Options withShards(int count) {
            return new Options(
                    port, token, botName, count, perBucket, globalPerSecond, strict, logins);
        }

        /** Without Discord's description: for load. */
        public Options light() {
            return new Options(
                    port, token, botName, shards, perBucket, globalPerSecond, false, logins);
        }

        /** As many logins at once and a day; usually one and a thousand. */
        public Options lettingIn(int atOnce, int aDay) {
            return admitting(new Logins.Allowance(atOnce, aDay, true));
        }

        /** Whoever logs in again within five seconds is let in as well: Discord would not. */
        public Options lettingInAnybody() {
            return admitting(new Logins.Allowance(logins.atOnce(), logins.aDay(), false));
        }

        private Options admitting(Logins.Allowance other) {
            return new Options(
                    port, token, botName, shards, perBucket, globalPerSecond, strict, other);
        }
    }

    private final Options options;
    private final World world;
    private final News news;
    private final Faults faults;
    private final Violations violations = new Violations();
    private final Gateway gateway;
    private final Rest rest;
    private final DiscordServlet servlet;
    private final LocalServer server;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final ScheduledFuture<?> overdue;

    private DiscordPeer(Options options) {
        this.options = options;
        this.world = new World(options.botName());
        this.news = new News(world);
        this.faults = new Faults(world, news);
        world.clock()
                .onAdvance(new ThreadSleep(world, thread -> news.channel(thread, false))::look);
        var inspection =
                options.strict() ? Inspection.strict(violations) : Inspection.light(violations);
        var logins = new Logins(options.logins(), world.clock());
        this.gateway = new Gateway(world, inspection, faults.events(), options.token(), logins);
        var settings =
                new Rest.Settings(
                        options.token(),
                        options.shards(),
                        options.perBucket(),
                        options.globalPerSecond());
        this.rest = new Rest(world, news, inspection, faults.rest(), logins, settings);
        this.servlet = new DiscordServlet(world, rest);
        this.server =
                LocalServer.start(options.port(), servlet, List.of(GatewayEndpoint.at(gateway)));
        world.address("http://127.0.0.1:" + server.port());
        this.overdue =
                timer.scheduleAtFixedRate(
                        world.interactions()::expire,
                        LOOK_FOR_OVERDUE_MILLIS,
                        LOOK_FOR_OVERDUE_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    /**
     * @throws IllegalStateException when the port is taken
     */
    public static DiscordPeer start(Options options) {
        return new DiscordPeer(options);
    }

    /** For {@code RestConfig.setBaseUrl}. */
    public String baseUrl() {
        return world.address() + "/api/v10/";
    }

    /** For {@code SessionController.getGateway}. */
    public String gatewayUrl() {
        return world.address().replaceFirst("^http", "ws") + "/gateway/";
    }

    public String token() {
        return options.token();
    }

    public PeerClock clock() {
        return world.clock();
    }

    /** Everything the peer remembers, for looking at. */
    public World world() {
        return world;
    }

    public Gateway gateway() {
        return gateway;
    }

    /** What the bot asked for, counted. */
    public Traffic traffic() {
        return rest.traffic();
    }

    /** Lets the peer be driven over HTTP, below {@code /_control}. */
    public void open(SideDoor door) {
        servlet.open(door);
    }

    /** What the bot or the peer did against the rules. */
    public Violations violations() {
        return violations;
    }

    /** Rudeness on purpose. */
    public Faults faults() {
        return faults;
    }

    /** A new server with an owner; the bot is in it with the permissions it invites itself with. */
    public Guild guild(String name) {
        return world.locked(() -> {
            var owner = world.newUser(name + "'s owner", false, "en-US");
            var guild = world.newGuild(name, owner, "en-US");
            Invitation.admit(world, guild);
            news.arrived(guild);
            return guild;
        });
    }

    /** A new text channel. */
    public Channel channel(Guild guild, String name) {
        return channel(guild, name, ChannelKind.TEXT);
    }

    public Channel channel(Guild guild, String name, ChannelKind kind) {
        return world.locked(() -> {
            var channel = world.newChannel(guild, kind, name);
            news.channel(channel, true);
            return channel;
        });
    }

    /** Opens a post in a forum: a thread that begins with words of its author. */
    public Channel post(Channel forum, DiscordPerson author, String title, String words) {
        var post =
                world.locked(() -> {
                    var thread =
                            world.newThread(
                                    world.ids().next(),
                                    forum,
                                    ChannelKind.PUBLIC_THREAD,
                                    title,
                                    author.user(),
                                    A_WEEK_OF_MINUTES);
                    news.channel(thread, true);
                    return thread;
                });
        author.in(post).says(words);
        return post;
    }

    /**
     * Somebody new, in no server yet.
     *
     * @param locale of the client: {@code ru}, {@code en-US}
     */
    public DiscordPerson person(String name, String locale) {
        return new DiscordPerson(world, news, world.newUser(name, false, locale));
    }

    /** What that person's client shows in the channel, oldest first. */
    public List<Seen> visibleTo(DiscordPerson person, Channel channel) {
        return person.in(channel).messages();
    }

    /** The threads below a channel that are on that person's list; archived ones too. */
    public List<Channel> threadsVisibleTo(DiscordPerson person, Channel channel) {
        return world.locked(() ->
                world.threadsOf(channel).stream()
                        .filter(thread -> Access.sees(thread, person.id()))
                        .toList());
    }

    /**
     * What changed on anybody's screen since the change of that number: each message once, as it is
     * now.
     */
    public Changes changesAfter(long number) {
        return world.locked(() ->
                new Changes(
                        world.changes().last(),
                        world.changes().after(number).stream()
                                .map(message -> Changes.Change.of(world, message))
                                .toList()));
    }

    @Override
    public void close() {
        overdue.cancel(false);
        timer.shutdown();
        gateway.close(1001, "going away");
        server.close();
    }
}
