package dev.korchma.peers.telegram.world;

import dev.korchma.peers.wire.Chronicle;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that exists, under one lock: a call of the bot and an act of a person are each one
 * step that nobody sees half done.
 */
public final class World {

    private static final long FIRST_PERSON = 100_000_001L;
    private static final long FIRST_SUPERGROUP = -1_001_000_000_001L;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PeerClock clock;
    private final Account bot;
    private final Duration queryLife;
    private final FileStore files = new FileStore();
    private final CommandBook commands = new CommandBook();
    private final Map<Long, Account> accounts = new LinkedHashMap<>();
    private final Map<Long, Chat> chats = new LinkedHashMap<>();
    private final Map<String, Query> queries = new Recent();
    private final Chronicle<Chat.Change> changes = new Chronicle<>();
    private final Map<Long, Query.Answer> notices = new HashMap<>();
    private long groups;
    private long people;
    private long lastQuery = 4_000_000_000_000_000L;

    /**
     * @param queryLife how long a pressed button may be answered
     */
    public World(PeerClock clock, Account bot, Duration queryLife) {
        this.clock = clock;
        this.queryLife = queryLife;
        this.bot = bot;
        accounts.put(bot.id(), bot);
    }

    public PeerClock clock() {
        return clock;
    }

    /** The bot under test. */
    public Account bot() {
        return bot;
    }

    public FileStore files() {
        return files;
    }

    public CommandBook commands() {
        return commands;
    }

    /** Messages in the order of their latest changes, deleted ones and whispers too. */
    public Chronicle<Chat.Change> changes() {
        return changes;
    }

    /** The latest buttons pressed; a load of many hours must not keep them all. */
    private static final class Recent extends LinkedHashMap<String, Query> {

        private static final long serialVersionUID = 1L;
        private static final int KEPT = 20_000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Query> eldest) {
            return size() > KEPT;
        }
    }

    /** One step under the lock; whoever waits for a change looks again afterwards. */
    public <T> T step(Supplier<T> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    /** As {@link #step(Supplier)}, without a result. */
    public void act(Runnable step) {
        step(() -> {
            step.run();
            return true;
        });
    }

    /** Looks without changing anything. */
    public <T> T look(Supplier<T> look) {
        lock.lock();
        try {
            return look.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the condition holds, looking at each change.
     *
     * @return false when the time is over
     */
    public boolean await(Duration atMost, BooleanSupplier condition) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                // Time on a moved clock makes no signal, so look at least this often.
                long pause = Math.min(left, TimeUnit.MILLISECONDS.toNanos(50));
                left -= pause - Math.max(0, changed.awaitNanos(pause));
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** A new person. */
    public Account person(String firstName, String username, Optional<String> language) {
        var account =
                new Account(
                        FIRST_PERSON + people++, false, firstName, username, language.orElse(null));
        accounts.put(account.id(), account);
        return account;
    }

    public Optional<Account> account(long id) {
        return Optional.ofNullable(accounts.get(id));
    }

    public Optional<Chat> chat(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    /** The private chat of the bot with somebody, opened by nobody yet if it is new. */
    public Chat privateChat(Account with) {
        return chats.computeIfAbsent(
                with.id(), id -> new Chat(id, ChatKind.PRIVATE, with.firstName(), changes));
    }

    /** A new group, empty. */
    public Chat newGroup(ChatKind kind, String title) {
        long number = groups++;
        long id = kind == ChatKind.GROUP ? -4_000_001L - number : FIRST_SUPERGROUP - number;
        var chat = new Chat(id, kind, title, changes);
        chats.put(id, chat);
        return chat;
    }

    /** A button is pressed now. */
    public Query press(Account presser, Message message, String data) {
        var query =
                new Query(
                        Long.toString(++lastQuery),
                        presser,
                        message,
                        data,
                        clock.instant(),
                        queryLife);
        queries.put(query.id(), query);
        return query;
    }

    public Optional<Query> query(String id) {
        return Optional.ofNullable(queries.get(id));
    }

    /** Keeps the answer to a button as what its presser sees last. */
    public void answered(Query query, Query.Answer answer) {
        query.answer(answer);
        if (!answer.text().isEmpty()) {
            notices.put(query.presser().id(), answer);
        }
    }

    /** The last line or window somebody was shown after a button. */
    public Optional<Query.Answer> notice(Account account) {
        return Optional.ofNullable(notices.get(account.id()));
    }

    /** A message without keyboard or reply, under the next id; not kept yet. */
    public Message draft(Chat chat, Account from, int thread, Content content) {
        return draft(chat, chat.nextMessage(), from, thread, content);
    }

    /** As {@link #draft(Chat, Account, int, Content)}, under an id taken before. */
    public Message draft(Chat chat, int id, Account from, int thread, Content content) {
        return new Message(
                id, 0, null, chat.id(), from, clock.seconds(), thread, content, null, 0, 0);
    }

    /**
     * A message that one person and the bot see, under the next id of those; not kept yet.
     *
     * @param receiver nobody when a person whispers to the bot
     */
    public Message whisper(
            Chat chat, Account from, @Nullable Account receiver, int thread, Content content) {
        return new Message(
                0,
                chat.nextWhisper(),
                receiver,
                chat.id(),
                from,
                clock.seconds(),
                thread,
                content,
                null,
                0,
                0);
    }
}
