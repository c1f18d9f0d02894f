package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.delivery.Announcer;
import dev.korchma.peers.telegram.shape.MessageShape;
import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.Content;
import dev.korchma.peers.telegram.world.Message;
import dev.korchma.peers.telegram.world.Right;
import dev.korchma.peers.telegram.world.World;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Changing, deleting and pinning what is there. */
final class Editing {

    static final String NOT_MODIFIED =
            "message is not modified: specified new message content and reply markup are exactly"
                    + " the same as a current content and reply markup of the message";

    private static final Duration DELETABLE = Duration.ofDays(2);

    private final World world;
    private final Announcer announcer;
    private final Targets targets;
    private final MessageShape shape;
    private final Media media;

    Editing(World world, Announcer announcer) {
        this.world = world;
        this.announcer = announcer;
        this.targets = new Targets(world);
        this.shape = new MessageShape(world);
        this.media = new Media(world);
    }

    Map<String, Method> methods() {
        return Map.of(
                "editMessageText",
                params -> edit(params, old -> words(params, old)),
                "editMessageCaption",
                params -> edit(params, old -> Media.captioned(old, Wording.caption(params))),
                "editMessageMedia",
                params -> edit(params, old -> mediaOf(params)),
                "editMessageReplyMarkup",
                params -> edit(params, old -> old),
                "deleteMessage",
                this::delete,
                "deleteMessages",
                this::deleteAll,
                "pinChatMessage",
                this::pin,
                "unpinChatMessage",
                this::unpin,
                "unpinAllChatMessages",
                this::unpinAll);
    }

    private static Content words(Params params, Content old) {
        if (params.has("rich_message")) {
            return RichText.content(params);
        }
        return switch (old) {
            case Content.Words _, Content.Rich _ -> new Content.Words(Wording.message(params));
            case Content.Picture _, Content.Paper _, Content.Service _ ->
                    throw ApiError.bad("there is no text in the message to edit");
        };
    }

    private Content mediaOf(Params params) {
        return media.item(
                params.object("media").orElseThrow(() -> ApiError.bad("media is empty")),
                params.files());
    }

    private JsonNode edit(Params params, UnaryOperator<Content> edit) {
        var chat = targets.writable(params);
        var old = targets.message(chat, params, "edit");
        if (!old.from().equals(world.bot()) || old.content() instanceof Content.Service) {
            throw ApiError.bad("message can't be edited");
        }
        var markup = Keyboards.inline(params);
        var content = edit.apply(old.content());
        if (old.sameAs(content, markup)) {
            throw ApiError.bad(NOT_MODIFIED);
        }
        var changed = old.edited(content, markup, world.clock().seconds());
        chat.keep(changed);
        return shape.of(changed);
    }

    private JsonNode delete(Params params) {
        var chat = targets.chat(params);
        var message = targets.message(chat, params, "delete");
        if (!deletable(chat, message)) {
            throw ApiError.bad("message can't be deleted for everyone");
        }
        chat.remove(message.id());
        return BooleanNode.TRUE;
    }

    private JsonNode deleteAll(Params params) {
        var chat = targets.chat(params);
        for (var id : params.json("message_ids").orElseGet(Shapes::array)) {
            var message = chat.messages().get(id.asInt(0));
            // The method passes over what it does not find, by its description.
            if (message != null && deletable(chat, message)) {
                chat.remove(message.id());
            }
        }
        return BooleanNode.TRUE;
    }

    private boolean deletable(Chat chat, Message message) {
        boolean own = message.from().equals(world.bot());
        boolean fresh = world.clock().seconds() - message.date() <= DELETABLE.toSeconds();
        if (chat.isPrivate()) {
            return fresh;
        }
        return targets.botMay(chat, Right.DELETE_MESSAGES) || (own && fresh);
    }

    private JsonNode pin(Params params) {
        var chat = pinnable(params);
        var message = targets.message(chat, params, "pin");
        chat.pinned().remove(message.id());
        chat.pinned().add(message.id());
        var service = new Content.Service(Shapes.object().set("pinned_message", shape.of(message)));
        var line = world.draft(chat, world.bot(), message.thread(), service);
        chat.keep(line);
        announcer.message(chat, line);
        return BooleanNode.TRUE;
    }

    private JsonNode unpin(Params params) {
        var chat = pinnable(params);
        var id = params.integer("message_id");
        if (id.isPresent() && !chat.pinned().remove(id.getAsInt())) {
            throw ApiError.bad("message to unpin not found");
        }
        if (id.isEmpty() && !chat.pinned().isEmpty()) {
            chat.pinned().removeIf(latest -> latest.equals(last(chat)));
        }
        return BooleanNode.TRUE;
    }

    private JsonNode unpinAll(Params params) {
        pinnable(params).pinned().clear();
        return BooleanNode.TRUE;
    }

    private static int last(Chat chat) {
        return chat.pinned().stream().reduce((earlier, later) -> later).orElse(0);
    }

    private Chat pinnable(Params params) {
        var chat = targets.writable(params);
        if (!chat.isPrivate() && !targets.botMay(chat, Right.PIN_MESSAGES)) {
            throw ApiError.bad("not enough rights to manage pinned messages in the chat");
        }
        return chat;
    }
}
