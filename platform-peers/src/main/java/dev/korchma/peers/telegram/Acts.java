package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.delivery.Announcer;
import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.text.Formatted;
import dev.korchma.peers.telegram.world.Account;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.Content;
import dev.korchma.peers.telegram.world.Member;
import dev.korchma.peers.telegram.world.Message;
import dev.korchma.peers.telegram.world.Query;
import dev.korchma.peers.telegram.world.Status;
import dev.korchma.peers.telegram.world.World;
import java.util.Optional;
import java.util.Set;

/** What people do, each act one step. An act the client would not offer is a mistake of a test. */
final class Acts {

    private final World world;
    private final Announcer announcer;

    Acts(World world, Announcer announcer) {
        this.world = world;
        this.announcer = announcer;
    }

    World world() {
        return world;
    }

    Chat chat(long id) {
        return world.chat(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no chat " + id));
    }

    /** Writes into a chat, a topic or as a reply; 0 stands for none of both. */
    Message write(Account who, long chatId, int thread, String text, int replyTo) {
        return world.step(() -> {
            var chat = chat(chatId);
            mayWrite(who, chat, thread);
            var message = whisperOrMessage(who, chat, thread, text, replyTo);
            chat.keep(message);
            announcer.message(chat, message);
            return message;
        });
    }

    /** A document on its way. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are only handed through
    record Paper(String name, byte[] bytes, String caption) {}

    /** Sends a document; no client makes a whisper of one, whatever its caption. */
    Message send(Account who, long chatId, int thread, Paper paper, int replyTo) {
        require(paper.bytes().length > 0, "no client sends an empty file");
        return world.step(() -> {
            var chat = chat(chatId);
            mayWrite(who, chat, thread);
            var file = world.files().paper(paper.name(), "application/octet-stream", paper.bytes());
            var content = new Content.Paper(file, Formatted.typed(paper.caption()).trimmed());
            var message = world.draft(chat, who, thread, content).with(null, replyTo);
            chat.keep(message);
            announcer.message(chat, message);
            return message;
        });
    }

    private Message whisperOrMessage(Account who, Chat chat, int thread, String text, int replyTo) {
        var words = new Content.Words(Formatted.typed(text).trimmed());
        var message =
                isEphemeralCommand(who, chat, text)
                        ? world.whisper(chat, who, null, thread, words)
                        : world.draft(chat, who, thread, words);
        return message.with(null, replyTo);
    }

    private boolean isEphemeralCommand(Account who, Chat chat, String text) {
        if (chat.isPrivate() || !text.startsWith("/")) {
            return false;
        }
        var word = text.substring(1).split("[\\s@]", 2)[0];
        return world.commands().shownTo(chat.member(who), chat).stream()
                .anyMatch(command -> command.ephemeral() && command.name().equals(word));
    }

    private void mayWrite(Account who, Chat chat, int thread) {
        if (chat.isPrivate()) {
            chat.started(true);
            unblock(who, chat);
            return;
        }
        require(chat.movedTo() == null, "the group has become a supergroup");
        require(!chat.deleted(), "the group was deleted");
        require(chat.member(who).status().present(), who.firstName() + " is not in the group");
        var topic = chat.topics().get(thread);
        require(thread == 0 || topic != null, "there is no topic " + thread);
        boolean closed = topic != null && topic.closed();
        require(
                !closed || chat.member(who).status().administers(),
                "the topic " + thread + " is closed");
    }

    /** Presses a button as the client shows it, even if the keyboard has changed meanwhile. */
    Query press(Account who, Seen seen, Seen.Button button) {
        require(!button.data().isEmpty(), "this button asks the bot nothing");
        require(!button.disabled(), "this button is disabled");
        return press(who, new Chat.Change(seen.chat(), seen.id(), seen.whisper()), button.data());
    }

    /** Sends what a button sent that was below this message once. */
    Query press(Account who, Chat.Change where, String data) {
        return world.step(() -> {
            var chat = chat(where.chat());
            var message =
                    where.whisper() != 0
                            ? chat.whispers().get(where.whisper())
                            : chat.messages().get(where.message());
            if (message == null) {
                throw new IllegalStateException("the message is gone");
            }
            var query = world.press(who, message, data);
            announcer.pressed(query);
            return query;
        });
    }

    /** Changes a message of one's own. */
    void rewrite(Account who, long chatId, int id, String text) {
        world.act(() -> {
            var chat = chat(chatId);
            var old = Optional.ofNullable(chat.messages().get(id)).orElseThrow();
            require(old.from().equals(who), "this is not a message of " + who.firstName());
            var changed =
                    old.edited(
                            new Content.Words(Formatted.typed(text)),
                            null,
                            world.clock().seconds());
            chat.keep(changed);
            announcer.edited(chat, changed);
        });
    }

    void deleteMessage(long chatId, int id) {
        world.act(() -> chat(chatId).remove(id));
    }

    /** Opens the private chat by its button, with the payload of a deep link or none. */
    void start(Account who, String payload) {
        world.act(() -> world.privateChat(who));
        write(who, who.id(), 0, payload.isEmpty() ? "/start" : "/start " + payload, 0);
    }

    void block(Account who) {
        world.act(() -> {
            var chat = world.privateChat(who);
            chat.blocked(true);
            announcer.member(chat, who, self(Status.MEMBER), self(Status.KICKED));
        });
    }

    private void unblock(Account who, Chat chat) {
        if (chat.blocked()) {
            chat.blocked(false);
            announcer.member(chat, who, self(Status.KICKED), self(Status.MEMBER));
        }
    }

    private Member self(Status status) {
        return new Member(world.bot(), status, Set.of());
    }

    /** Somebody comes, goes, rises or falls; the server writes a line when they come or go. */
    void member(Account by, long chatId, Member after) {
        world.act(() -> {
            var chat = chat(chatId);
            var before = chat.member(after.account());
            chat.member(after);
            announcer.member(chat, by, before, after);
            boolean was = before.status().present();
            boolean is = after.status().present();
            if (was != is) {
                comesOrGoes(by, chat, after.account(), is);
            }
        });
    }

    private void comesOrGoes(Account by, Chat chat, Account who, boolean comes) {
        var fields = Shapes.object();
        if (comes) {
            fields.set("new_chat_members", Shapes.array().add(Shapes.user(who)));
        } else {
            fields.set("left_chat_member", Shapes.user(who));
        }
        serverSays(by, chat, 0, new Content.Service(fields));
    }

    Message serverSays(Account by, Chat chat, int thread, Content content) {
        var message = world.draft(chat, by, thread, content);
        chat.keep(message);
        announcer.message(chat, message);
        return message;
    }

    private static void require(boolean possible, String otherwise) {
        if (!possible) {
            throw new IllegalStateException(otherwise);
        }
    }
}
