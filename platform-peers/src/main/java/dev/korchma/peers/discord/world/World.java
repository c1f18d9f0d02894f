package dev.korchma.peers.discord.world;

import dev.korchma.peers.wire.Chronicle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything the local Discord remembers. Whoever changes something, or reads more than one thing
 * that must fit together, does so inside {@link #locked}.
 */
public final class World {

    private final ReentrantLock lock = new ReentrantLock();
    private final PeerClock clock = new PeerClock();
    private final Snowflakes ids = new Snowflakes(clock);
    private final User bot;
    private final Map<Long, User> users = new ConcurrentHashMap<>();
    private final Map<Long, Guild> guilds = new ConcurrentSkipListMap<>();
    private final Map<Long, Channel> channels = new ConcurrentSkipListMap<>();
    private final Map<Long, Attachment> attachments = new ConcurrentHashMap<>();
    private final Map<Long, Webhook> webhooks = new ConcurrentSkipListMap<>();
    private final Map<Long, Command> commands = new ConcurrentSkipListMap<>();
    private final Interactions interactions = new Interactions(this);
    private final Chronicle<Message> changes = new Chronicle<>();
    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
    private volatile String address = "";

    public World(String botName) {
        bot = newUser(botName, true, "en-US");
    }

    /** Runs {@code work} while nothing else changes. */
    public <T extends @Nullable Object> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    public PeerClock clock() {
        return clock;
    }

    public Snowflakes ids() {
        return ids;
    }

    /** Where files are served from, {@code http://127.0.0.1:1234}. */
    public String address() {
        return address;
    }

    public void address(String httpAddress) {
        address = httpAddress;
    }

    /** The bot's account; its application has the same id. */
    public User bot() {
        return bot;
    }

    public Interactions interactions() {
        return interactions;
    }

    /** Messages in the order of their latest changes, deleted ones and those for one person too. */
    public Chronicle<Message> changes() {
        return changes;
    }

    public @Nullable User user(long id) {
        return users.get(id);
    }

    public @Nullable Guild guild(long id) {
        return guilds.get(id);
    }

    /** Also the ones the bot is no member of. */
    public Collection<Guild> guilds() {
        return guilds.values();
    }

    public @Nullable Channel channel(long id) {
        return channels.get(id);
    }

    /** Channels and threads of a server. */
    public List<Channel> channelsOf(Guild guild) {
        return channels.values().stream().filter(channel -> guild.equals(channel.guild())).toList();
    }

    /** Threads below a channel, archived ones too. */
    public List<Channel> threadsOf(Channel parent) {
        return channels.values().stream()
                .filter(channel -> channel.thread() != null && parent.equals(channel.parent()))
                .toList();
    }

    /** By id; live. */
    public Map<Long, Attachment> attachments() {
        return attachments;
    }

    /** By id; live. */
    public Map<Long, Webhook> webhooks() {
        return webhooks;
    }

    /** By id; live. */
    public Map<Long, Command> commands() {
        return commands;
    }

    public User newUser(String name, boolean isBot, String locale) {
        var user = new User(ids.next(), name, isBot, locale);
        users.put(user.id(), user);
        return user;
    }

    /** A server with its owner in it, and nobody else. */
    public Guild newGuild(String name, User owner, String locale) {
        var guild = new Guild(ids.next(), name, owner.id(), locale);
        guild.members().put(owner.id(), new Member(owner, clock.now()));
        guilds.put(guild.id(), guild);
        return guild;
    }

    public Member join(Guild guild, User user) {
        return guild.members().computeIfAbsent(user.id(), id -> new Member(user, clock.now()));
    }

    public Channel newChannel(Guild guild, ChannelKind kind, String name) {
        return keep(new Channel(ids.next(), kind, name, guild, null, null));
    }

    /**
     * @param id of the message it starts from, or a fresh one
     */
    public Channel newThread(
            long id, Channel parent, ChannelKind kind, String name, User owner, int minutes) {
        var state = new ThreadState(owner.id(), minutes, clock.now());
        state.members().put(owner.id(), clock.now());
        return keep(new Channel(id, kind, name, parent.guild(), parent, state));
    }

    /** The conversation of two, made when there is none. */
    public Channel directChannel(User one, User other) {
        return channels.values().stream()
                .filter(channel -> channel.kind() == ChannelKind.DIRECT)
                .filter(channel -> channel.recipients().contains(one.id()))
                .filter(channel -> channel.recipients().contains(other.id()))
                .findFirst()
                .orElseGet(() -> newDirectChannel(one, other));
    }

    public void forget(Channel channel) {
        channels.remove(channel.id());
        channels.values().removeIf(thread -> channel.equals(thread.parent()));
    }

    /** Hands an event to whoever listens, in the order of the calls. */
    public void tell(Event event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    public void onEvent(Consumer<Event> listener) {
        listeners.add(listener);
    }

    private Channel newDirectChannel(User one, User other) {
        var channel = new Channel(ids.next(), ChannelKind.DIRECT, "", null, null, null);
        channel.recipients().add(one.id());
        channel.recipients().add(other.id());
        return keep(channel);
    }

    private Channel keep(Channel channel) {
        channels.put(channel.id(), channel);
        return channel;
    }
}
