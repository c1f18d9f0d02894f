package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.ChatKind;
import dev.korchma.peers.telegram.world.Message;
import dev.korchma.peers.telegram.world.Right;
import dev.korchma.peers.telegram.world.Status;
import dev.korchma.peers.telegram.world.World;

/** Finds what a call is about, and says in Telegram's words why it cannot be. */
final class Targets {

    private final World world;

    Targets(World world) {
        this.world = world;
    }

    /** The chat of {@code chat_id} in which the bot is. */
    Chat chat(Params params) {
        var chat = knownChat(params);
        if (chat.movedTo() != null) {
            throw ApiError.migrated(chat.movedTo());
        }
        if (!chat.isPrivate()) {
            inGroup(chat);
        }
        return chat;
    }

    /** The chat of {@code chat_id} into which the bot may write. */
    Chat writable(Params params) {
        var chat = chat(params);
        if (chat.isPrivate()) {
            if (!chat.started()) {
                throw ApiError.forbidden("bot can't initiate conversation with a user");
            }
            if (chat.blocked()) {
                throw ApiError.forbidden("bot was blocked by the user");
            }
        } else if (chat.member(world.bot()).status() == Status.RESTRICTED) {
            throw ApiError.bad("not enough rights to send text messages to the chat");
        }
        return chat;
    }

    /** The topic a message goes to, 0 for none. */
    int thread(Chat chat, Params params) {
        int thread = params.integer("message_thread_id").orElse(0);
        if (thread == 0) {
            return 0;
        }
        var topic = chat.topics().get(thread);
        if (topic == null) {
            throw ApiError.bad("message thread not found");
        }
        if (topic.closed() && !botMay(chat, Right.MANAGE_TOPICS)) {
            throw ApiError.bad("TOPIC_CLOSED");
        }
        return thread;
    }

    /** The message of {@code message_id}. */
    Message message(Chat chat, Params params, String forWhat) {
        var id = params.integer("message_id");
        if (id.isEmpty()) {
            throw ApiError.bad("message identifier is not specified");
        }
        var message = chat.messages().get(id.getAsInt());
        if (message == null) {
            throw ApiError.bad("message to " + forWhat + " not found");
        }
        return message;
    }

    boolean botMay(Chat chat, Right right) {
        return chat.member(world.bot()).may(right);
    }

    private Chat knownChat(Params params) {
        var given = params.text("chat_id");
        if (given.isBlank()) {
            throw ApiError.mistake("chat_id is empty");
        }
        var id = params.number("chat_id").orElseThrow(() -> ApiError.bad("chat not found"));
        var chat = world.chat(id);
        if (chat.isPresent()) {
            return chat.get();
        }
        // Somebody the bot has met in a group exists for it, though it cannot write first.
        return world.account(id)
                .filter(account -> !account.bot())
                .map(world::privateChat)
                .orElseThrow(() -> ApiError.bad("chat not found"));
    }

    private void inGroup(Chat chat) {
        if (chat.deleted()) {
            throw chat.kind() == ChatKind.SUPERGROUP
                    ? ApiError.bad("chat not found")
                    : ApiError.forbidden("the group chat was deleted");
        }
        var kind = chat.kind() == ChatKind.SUPERGROUP ? "supergroup" : "group";
        var status = chat.member(world.bot()).status();
        if (status == Status.KICKED) {
            throw ApiError.forbidden("bot was kicked from the " + kind + " chat");
        }
        if (status == Status.LEFT) {
            throw ApiError.forbidden("bot is not a member of the " + kind + " chat");
        }
    }
}
