package dev.korchma.peers.telegram.world;

import dev.korchma.peers.wire.Chronicle;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A chat with its people, topics and messages. Guarded by the lock of its {@link World}. */
public final class Chat {

    /** The thread id of a forum's first topic, which messages do not name. */
    public static final int GENERAL = 1;

    private final long id;
    private final ChatKind kind;
    private final String title;
    private boolean forum;
    private boolean started;
    private boolean blocked;
    private boolean deleted;
    private @Nullable Long movedTo;
    private int lastMessage;
    private int lastWhisper;
    private final Map<Long, Member> members = new LinkedHashMap<>();
    private final Map<Integer, Topic> topics = new LinkedHashMap<>();
    private final NavigableMap<Integer, Message> messages = new TreeMap<>();
    private final NavigableMap<Integer, Message> whispers = new TreeMap<>();
    private final Map<Integer, Integer> whisperedAfter = new HashMap<>();
    private final Map<Integer, Integer> replaced = new HashMap<>();
    private final Set<Integer> pinned = new LinkedHashSet<>();

    private final Chronicle<Change> changes;

    /**
     * Names a message that changed.
     *
     * @param message 0 for a whisper
     * @param whisper 0 for what everybody sees
     */
    public record Change(long chat, int message, int whisper) {}

    Chat(long id, ChatKind kind, String title, Chronicle<Change> changes) {
        this.changes = changes;
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    public long id() {
        return id;
    }

    public ChatKind kind() {
        return kind;
    }

    /** The title of a group, the first name of the person in a private chat. */
    public String title() {
        return title;
    }

    public boolean isPrivate() {
        return kind == ChatKind.PRIVATE;
    }

    public boolean forum() {
        return forum;
    }

    public void forum(boolean now) {
        forum = now;
    }

    /** Whether the person has opened the private chat; a bot cannot. */
    public boolean started() {
        return started;
    }

    public void started(boolean now) {
        started = now;
    }

    /** Whether the person of the private chat has blocked the bot. */
    public boolean blocked() {
        return blocked;
    }

    public void blocked(boolean now) {
        blocked = now;
    }

    /** Whether its owner deleted it for everybody. */
    public boolean deleted() {
        return deleted;
    }

    /** It is gone for everybody, for good. */
    public void delete() {
        deleted = true;
    }

    /** The supergroup this group has become. */
    public @Nullable Long movedTo() {
        return movedTo;
    }

    public void movedTo(long supergroup) {
        movedTo = supergroup;
    }

    /** The next message id. */
    public int nextMessage() {
        return ++lastMessage;
    }

    /** The next id of a message that one person sees. */
    public int nextWhisper() {
        return ++lastWhisper;
    }

    public Collection<Member> members() {
        return members.values();
    }

    /** Somebody's place here; who never was here has left. */
    public Member member(Account account) {
        var known = members.get(account.id());
        return known == null ? Member.of(account, Status.LEFT) : known;
    }

    public void member(Member member) {
        members.put(member.account().id(), member);
    }

    public Map<Integer, Topic> topics() {
        return topics;
    }

    public NavigableMap<Integer, Message> messages() {
        return messages;
    }

    public NavigableMap<Integer, Message> whispers() {
        return whispers;
    }

    /** Keeps a message, new or edited. */
    public void keep(Message message) {
        changes.note(new Change(id, message.id(), message.whisper()));
        if (message.isWhisper()) {
            whispers.put(message.whisper(), message);
            whisperedAfter.putIfAbsent(message.whisper(), lastMessage);
        } else {
            messages.put(message.id(), message);
        }
    }

    /** Takes a message away. */
    public void remove(int message) {
        changes.note(new Change(id, message, 0));
        messages.remove(message);
        pinned.remove(message);
    }

    /** Takes a message away that one person saw. */
    public void removeWhisper(int whisper) {
        changes.note(new Change(id, 0, whisper));
        whispers.remove(whisper);
    }

    /** The last message that was there when something was whispered. */
    public int whisperedAfter(int whisper) {
        return whisperedAfter.getOrDefault(whisper, lastMessage);
    }

    /** A whisper is shown to its receiver in place of a message, as long as it is there. */
    public void replace(int message, int whisper) {
        replaced.put(whisper, message);
    }

    /** The messages somebody sees whispers in place of. */
    public Set<Integer> replaced(Account receiver) {
        return whispers.values().stream()
                .filter(whisper -> receiver.equals(whisper.receiver()))
                .map(whisper -> replaced.get(whisper.whisper()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Ids of pinned messages, the latest last. */
    public Set<Integer> pinned() {
        return pinned;
    }
}
