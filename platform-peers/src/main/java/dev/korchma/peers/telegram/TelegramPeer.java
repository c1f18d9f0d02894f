package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.check.ApiDescription;
import dev.korchma.peers.telegram.check.SpecCheck;
import dev.korchma.peers.telegram.delivery.Announcer;
import dev.korchma.peers.telegram.delivery.LongPolls;
import dev.korchma.peers.telegram.delivery.Pace;
import dev.korchma.peers.telegram.delivery.UpdateLog;
import dev.korchma.peers.telegram.delivery.Webhook;
import dev.korchma.peers.telegram.methods.BotApi;
import dev.korchma.peers.telegram.world.Account;
import dev.korchma.peers.telegram.world.ChatKind;
import dev.korchma.peers.telegram.world.Member;
import dev.korchma.peers.telegram.world.PeerClock;
import dev.korchma.peers.telegram.world.Query;
import dev.korchma.peers.telegram.world.Right;
import dev.korchma.peers.telegram.world.Status;
import dev.korchma.peers.telegram.world.World;
import dev.korchma.peers.wire.LocalServer;
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

    private final TelegramOptions options;
    private final World world;
    private final Judge judge;
    private final Webhook webhook;
    private final LongPolls polls;
    private final Acts acts;
    private final Faults faults;
    private final Counters counters = new Counters();
    private final Exchange exchange;
    private final LocalServer server;

    private TelegramPeer(TelegramOptions options) {
        this.options = options;
        long id = Long.parseLong(options.token().substring(0, options.token().indexOf(':')));
        world =
                new World(
                        options.clock(),
                        new Account(id, true, "Korchma under test", "korchma_test_bot", null),
                        options.queryLife());
        judge = new Judge(description());
        var log = new UpdateLog(options.clock(), judge::update, options.seed());
        var announcer = new Announcer(world, log, options.privacy());
        acts = new Acts(world, announcer);
        webhook = new Webhook(world, log, options.webhookRetry());
        polls = new LongPolls(world, log);
        faults = new Faults(world, log, polls, options.seed());
        exchange =
                new Exchange(
                        world,
                        BotApi.methods(world, announcer, options.privacy()),
                        polls,
                        webhook,
                        new Pace(options.limits(), options.clock()),
                        judge);
        server =
                LocalServer.start(
                        options.port(),
                        new ApiServlet(
                                exchange,
                                faults,
                                counters,
                                new TelegramControl(this),
                                options.token()),
                        List.of());
    }

    /**
     * Starts the server.
     *
     * @throws IllegalStateException when the port is taken
     */
    public static TelegramPeer start(TelegramOptions options) {
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

    /**
     * What changed on anybody's screen since the change of that number: each message once, as it is
     * now.
     */
    public Changes changesAfter(long number) {
        return world.look(() ->
                new Changes(
                        world.changes().last(),
                        world.changes().after(number).stream()
                                .map(change -> Changes.Change.of(world, change))
                                .toList()));
    }

    /** The person with this id. */
    public TelegramPerson personOf(long id) {
        return new TelegramPerson(acts, world.look(() -> world.account(id)).orElseThrow());
    }

    /** The group with this id, as its owner holds it. */
    public TelegramGroup groupOf(long id) {
        return world.look(() -> {
            var owner =
                    acts.chat(id).members().stream()
                            .filter(member -> member.status() == Status.CREATOR)
                            .findFirst()
                            .orElseThrow();
            return new TelegramGroup(acts, owner.account(), id);
        });
    }

    /** What the bot answered to a pressed button; nothing while the button waits. */
    public Optional<Query.Answer> answerTo(String query) {
        return world.look(() -> Optional.ofNullable(world.query(query).orElseThrow().answer()));
    }

    /** How often what was called. */
    public Counters counters() {
        return counters;
    }

    /** Lets somebody hear every call of the bot that succeeds. */
    public void overhear(Overheard ear) {
        exchange.overhear(ear);
    }

    /** What goes wrong on purpose. */
    public Faults faults() {
        return faults;
    }

    /** Everything so far that is not as the description of the Bot API says or wrong in itself. */
    public List<String> violations() {
        return judge.violations();
    }

    /** Forgets the violations so far, after a test that made some on purpose. */
    public void forgetViolations() {
        judge.forget();
    }

    @Override
    public void close() {
        polls.stop();
        webhook.close();
        server.close();
    }
}
