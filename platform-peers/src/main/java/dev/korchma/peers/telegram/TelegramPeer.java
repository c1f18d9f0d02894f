package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.check.ApiDescription;
import dev.korchma.peers.telegram.check.SpecCheck;
import dev.korchma.peers.telegram.delivery.Announcer;
import dev.korchma.peers.telegram.delivery.LongPolls;
import dev.korchma.peers.telegram.delivery.UpdateLog;
import dev.korchma.peers.telegram.delivery.Webhook;
import dev.korchma.peers.telegram.methods.BotApi;
import dev.korchma.peers.telegram.world.Account;
import dev.korchma.peers.telegram.world.ChatKind;
import dev.korchma.peers.telegram.world.Member;
import dev.korchma.peers.telegram.world.PeerClock;
import dev.korchma.peers.telegram.world.Right;
import dev.korchma.peers.telegram.world.Status;
import dev.korchma.peers.telegram.world.World;
import dev.korchma.peers.wire.LocalServer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Telegram on this machine with one bot in it. It holds the bot to the description of the Bot API
 * and to Telegram's own rules, and shows what people see.
 */
public final class TelegramPeer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPeer.class);

    private final Options options;
    private final World world;
    private final Judge judge;
    private final Webhook webhook;
    private final Acts acts;
    private final LocalServer server;

    /**
     * How the peer is.
     *
     * @param port 0 for any free one
     * @param privacy whether the bot hears in groups only what concerns it
     * @param queryLife how long a pressed button may be answered; Telegram names no number, people
     *     measured about 15 s
     * @param webhookRetry the pause before an update is brought to a webhook again
     * @param seed of what is left to chance
     */
    public record Options(
            int port,
            String token,
            boolean privacy,
            Duration queryLife,
            Duration webhookRetry,
            PeerClock clock,
            long seed) {

        /** Any port, running time, privacy as Telegram has it by default. */
        public static Options usual() {
            return new Options(
                    0,
                    "777000777:local-telegram-token",
                    true,
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(1),
                    PeerClock.running(),
                    1);
        }

        public Options port(int other) {
            return new Options(other, token, privacy, queryLife, webhookRetry, clock, seed);
        }

        public Options clock(PeerClock other) {
            return new Options(port, token, privacy, queryLife, webhookRetry, other, seed);
        }

        public Options privacy(boolean other) {
            return new Options(port, token, other, queryLife, webhookRetry, clock, seed);
        }

        public Options webhookRetry(Duration other) {
            return new Options(port, token, privacy, queryLife, other, clock, seed);
        }
    }

    private TelegramPeer(Options options) {
        this.options = options;
        long id = Long.parseLong(options.token().substring(0, options.token().indexOf(':')));
        world =
                new World(
                        options.clock(),
                        new Account(id, true, "Korchma under test", "korchma_test_bot", null));
        judge = new Judge(description());
        var log = new UpdateLog(options.clock(), judge::update, options.seed());
        var announcer = new Announcer(world, log, options.privacy());
        acts = new Acts(world, announcer);
        webhook = new Webhook(world, log, options.webhookRetry());
        var methods = BotApi.methods(world, announcer, options.privacy(), options.queryLife());
        var exchange = new Exchange(world, methods, new LongPolls(world, log), webhook, judge);
        server =
                LocalServer.start(
                        options.port(), new ApiServlet(exchange, options.token()), List.of());
    }

    /**
     * Starts the server.
     *
     * @throws IllegalStateException when the port is taken
     */
    public static TelegramPeer start(Options options) {
        return new TelegramPeer(options);
    }

    private static Optional<SpecCheck> description() {
        var description = ApiDescription.find();
        if (description.isEmpty()) {
            LOG.info(
                    "no description of the Bot API (system property {}): calls are not checked"
                            + " against it",
                    ApiDescription.PROPERTY);
        }
        return description.map(SpecCheck::new);
    }

    public int port() {
        return server.port();
    }

    /** The address in front of {@code /bot<token>/}. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public String token() {
        return options.token();
    }

    public PeerClock clock() {
        return options.clock();
    }

    /** The account of the bot under test. */
    public Account bot() {
        return world.bot();
    }

    /** A new person whose client reports a language such as {@code ru}. */
    public TelegramPerson person(String name, String language) {
        return person(name, Optional.of(language));
    }

    /** A new person whose client reports no language. */
    public TelegramPerson person(String name) {
        return person(name, Optional.empty());
    }

    private TelegramPerson person(String name, Optional<String> language) {
        var username = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "") + "_tg";
        return new TelegramPerson(acts, world.step(() -> world.person(name, username, language)));
    }

    /** A basic group of its owner alone. */
    public TelegramGroup group(String title, TelegramPerson owner) {
        return newGroup(ChatKind.GROUP, title, owner, false);
    }

    /** A supergroup of its owner alone. */
    public TelegramGroup supergroup(String title, TelegramPerson owner) {
        return newGroup(ChatKind.SUPERGROUP, title, owner, false);
    }

    /** A supergroup with topics. */
    public TelegramGroup forum(String title, TelegramPerson owner) {
        return newGroup(ChatKind.SUPERGROUP, title, owner, true);
    }

    private TelegramGroup newGroup(
            ChatKind kind, String title, TelegramPerson owner, boolean forum) {
        return world.step(() -> {
            var chat = world.newGroup(kind, title);
            chat.forum(forum);
            chat.member(new Member(owner.account(), Status.CREATOR, Set.of(Right.values())));
            return new TelegramGroup(acts, owner.account(), chat.id());
        });
    }

    /** What a person's client shows of a chat, oldest first. */
    public List<Seen> visibleTo(TelegramPerson person, long chat) {
        return world.look(() -> new Sight(person.account(), acts.chat(chat)).all());
    }

    /** What a person's client shows of one topic, oldest first. */
    public List<Seen> visibleTo(TelegramPerson person, long chat, int topic) {
        return visibleTo(person, chat).stream().filter(one -> one.topic() == topic).toList();
    }

    /** Everything so far that is not as the description of the Bot API says. */
    public List<String> violations() {
        return judge.violations();
    }

    /** Forgets the violations so far, after a test that made some on purpose. */
    public void forgetViolations() {
        judge.forget();
    }

    @Override
    public void close() {
        webhook.close();
        server.close();
    }
}
