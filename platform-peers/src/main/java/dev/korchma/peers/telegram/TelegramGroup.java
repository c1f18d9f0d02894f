package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.Account;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.ChatKind;
import dev.korchma.peers.telegram.world.Content;
import dev.korchma.peers.telegram.world.Member;
import dev.korchma.peers.telegram.world.Right;
import dev.korchma.peers.telegram.world.Status;
import dev.korchma.peers.telegram.world.Topic;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A group, supergroup or forum, and what its owner does with it. */
public final class TelegramGroup {

    private static final int BLUE = 0x6FB9F0;

    private final Acts acts;
    private final Account owner;
    private final long id;

    TelegramGroup(Acts acts, Account owner, long id) {
        this.acts = acts;
        this.owner = owner;
        this.id = id;
    }

    /** The chat id. */
    public long id() {
        return id;
    }

    /** People join. */
    public TelegramGroup join(TelegramPerson... people) {
        for (var person : people) {
            acts.member(person.account(), id, plain(person.account(), Status.MEMBER));
        }
        return this;
    }

    /** Somebody leaves. */
    public void leave(TelegramPerson person) {
        acts.member(person.account(), id, plain(person.account(), Status.LEFT));
    }

    /** Somebody becomes an administrator with these rights. */
    public void promote(TelegramPerson person, Right... rights) {
        acts.member(owner, id, new Member(person.account(), Status.ADMINISTRATOR, Set.of(rights)));
    }

    /** The owner adds the bot. */
    public TelegramGroup addBot() {
        acts.member(owner, id, plain(bot(), Status.MEMBER));
        return this;
    }

    /** The owner makes the bot an administrator with these rights and no others. */
    public TelegramGroup promoteBot(Right... rights) {
        acts.member(owner, id, new Member(bot(), Status.ADMINISTRATOR, Set.of(rights)));
        return this;
    }

    /** The bot is a plain member again. */
    public void demoteBot() {
        acts.member(owner, id, plain(bot(), Status.MEMBER));
    }

    /** The bot may read but not write. */
    public void muteBot() {
        acts.member(owner, id, plain(bot(), Status.RESTRICTED));
    }

    /** The bot may write again. */
    public void unmuteBot() {
        demoteBot();
    }

    public void kickBot() {
        acts.member(owner, id, plain(bot(), Status.KICKED));
    }

    /** An administrator deletes a message; no update tells the bot. */
    public void deleteMessage(int message) {
        acts.deleteMessage(id, message);
    }

    /**
     * The owner opens a topic.
     *
     * @return its thread
     */
    public int openTopic(String name) {
        return acts.world()
                .step(() -> {
                    var chat = acts.chat(id);
                    int thread = chat.nextMessage();
                    chat.topics().put(thread, new Topic(thread, name, BLUE, false));
                    serverSays(
                            thread,
                            "forum_topic_created",
                            Shapes.object().put("name", name).put("icon_color", BLUE));
                    return thread;
                });
    }

    public void closeTopic(int thread) {
        acts.world()
                .act(() -> {
                    var topics = acts.chat(id).topics();
                    topics.computeIfPresent(thread, (key, topic) -> topic.closed(true));
                    serverSays(thread, "forum_topic_closed", Shapes.object());
                });
    }

    /** The owner deletes a topic with everything in it; no update tells the bot. */
    public void deleteTopic(int thread) {
        acts.world()
                .act(() -> {
                    var chat = acts.chat(id);
                    chat.topics().remove(thread);
                    chat.messages().values().removeIf(m -> m.thread() == thread);
                });
    }

    /**
     * The group becomes a supergroup under another id; the old one answers every call with the new
     * id from now on.
     *
     * @return the supergroup
     */
    public TelegramGroup migrate() {
        return acts.world()
                .step(() -> {
                    var old = acts.chat(id);
                    var next = acts.world().newGroup(ChatKind.SUPERGROUP, old.title());
                    old.members().forEach(next::member);
                    tell(old, "migrate_to_chat_id", next.id());
                    tell(next, "migrate_from_chat_id", old.id());
                    old.movedTo(next.id());
                    return new TelegramGroup(acts, owner, next.id());
                });
    }

    /** The owner deletes the group for everybody; no update tells the bot. */
    public void delete() {
        acts.world().act(() -> acts.chat(id).delete());
    }

    private void tell(Chat chat, String field, long other) {
        acts.serverSays(owner, chat, 0, new Content.Service(Shapes.object().put(field, other)));
    }

    private void serverSays(int thread, String field, ObjectNode what) {
        acts.serverSays(
                owner,
                acts.chat(id),
                thread,
                new Content.Service(Shapes.object().set(field, what)));
    }

    private Account bot() {
        return acts.world().bot();
    }

    private static Member plain(Account account, Status status) {
        return new Member(account, status, Set.of());
    }
}
