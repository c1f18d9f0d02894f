package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.world.Account;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.Content;
import dev.korchma.peers.telegram.world.Message;
import dev.korchma.peers.telegram.world.Query;
import dev.korchma.peers.telegram.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/**
 * Ephemeral messages of Bot API 10.2 and, with {@code ephemeral_message_parameters}, 10.3: one
 * person sees them. A bot that does not run the chat may send one within 15 seconds of what the
 * person did, naming the button pressed or the ephemeral message answered.
 */
final class Whispers {

    private static final Duration WINDOW = Duration.ofSeconds(15);

    private final World world;
    private final Targets targets;
    private final Media media;

    Whispers(World world) {
        this.world = world;
        this.targets = new Targets(world);
        this.media = new Media(world);
    }

    Map<String, Method> methods() {
        return Map.of(
                "editEphemeralMessageText",
                params -> edit(params, old -> new Content.Words(Wording.message(params))),
                "editEphemeralMessageCaption",
                params -> edit(params, old -> Media.captioned(old, Wording.caption(params))),
                "editEphemeralMessageMedia",
                params ->
                        edit(
                                params,
                                old ->
                                        media.item(
                                                params.object("media")
                                                        .orElseThrow(() ->
                                                                ApiError.bad("media is empty")),
                                                params.files())),
                "editEphemeralMessageReplyMarkup",
                params -> edit(params, old -> old),
                "deleteEphemeralMessage",
                this::delete);
    }

    /** Whom the message of a call is for; nobody when everybody may see it. */
    @Nullable Account receiver(Chat chat, Params params) {
        var form = form(params);
        var id = form.number("receiver_user_id");
        if (id.isEmpty()) {
            return null;
        }
        if (params.has("receiver_user_id") && params.has("ephemeral_message_parameters")) {
            throw ApiError.mistake("the receiver is named twice, in the forms of 10.2 and 10.3");
        }
        if (chat.isPrivate()) {
            throw ApiError.bad("ephemeral messages can be sent only to groups and supergroups");
        }
        var account =
                world.account(id.getAsLong()).orElseThrow(() -> ApiError.bad("user not found"));
        if (!chat.member(account).status().present()) {
            throw ApiError.bad("user not found");
        }
        if (!chat.member(world.bot()).status().administers() && !asked(chat, params, account)) {
            throw ApiError.bad("not enough rights to send an ephemeral message to the user");
        }
        return account;
    }

    /** With Bot API 10.3 a whisper may take the place of the message whose button was pressed. */
    void inPlace(Chat chat, Message whisper, Params params) {
        var form = form(params);
        if (!form.flag("replace_callback_query_message")) {
            return;
        }
        var pressed = world.query(form.text("callback_query_id")).map(Query::message);
        if (pressed.isEmpty() || pressed.get().isWhisper()) {
            throw ApiError.mistake("there is no message to replace");
        }
        chat.replace(pressed.get().id(), whisper.whisper());
    }

    private boolean asked(Chat chat, Params params, Account account) {
        var query = world.query(form(params).text("callback_query_id"));
        if (query.isPresent()) {
            return query.get().presser().equals(account)
                    && query.get().message().chat() == chat.id()
                    && recent(query.get().at());
        }
        return answered(chat, params)
                .filter(message -> message.from().equals(account))
                .filter(message -> recent(Instant.ofEpochSecond(message.date())))
                .isPresent();
    }

    private Optional<Message> answered(Chat chat, Params params) {
        return params.object("reply_parameters")
                .map(reply -> reply.path("ephemeral_message_id").asInt(0))
                .map(id -> chat.whispers().get(id));
    }

    private boolean recent(Instant at) {
        return Duration.between(at, world.clock().instant()).compareTo(WINDOW) <= 0;
    }

    private static Params form(Params params) {
        return params.object("ephemeral_message_parameters")
                .map(nested -> new Params(nested, Map.of()))
                .orElse(params);
    }

    /** What an edit makes of the old content. */
    private interface Edit {
        Content of(Content old);
    }

    private JsonNode edit(Params params, Edit edit) {
        var chat = targets.chat(params);
        var old = existing(chat, params, "edit");
        var markup = Keyboards.inline(params);
        var content = edit.of(old.content());
        if (old.sameAs(content, markup)) {
            throw ApiError.bad(Editing.NOT_MODIFIED);
        }
        chat.keep(old.edited(content, markup, world.clock().seconds()));
        return BooleanNode.TRUE;
    }

    private JsonNode delete(Params params) {
        var chat = targets.chat(params);
        chat.removeWhisper(existing(chat, params, "delete").whisper());
        return BooleanNode.TRUE;
    }

    private Message existing(Chat chat, Params params, String forWhat) {
        var message = chat.whispers().get(params.integer("ephemeral_message_id").orElse(0));
        var receiver = params.number("receiver_user_id").orElse(0);
        if (message == null
                || message.receiver() == null
                || message.receiver().id() != receiver
                || !message.from().equals(world.bot())) {
            throw ApiError.bad("message to " + forWhat + " not found");
        }
        return message;
    }
}
