package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.shape.MessageShape;
import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.Content;
import dev.korchma.peers.telegram.world.Message;
import dev.korchma.peers.telegram.world.World;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that makes a new message. */
final class Sending {

    private static final Set<String> ACTIONS =
            Set.of(
                    "typing",
                    "upload_photo",
                    "record_video",
                    "upload_video",
                    "record_voice",
                    "upload_voice",
                    "upload_document",
                    "choose_sticker",
                    "find_location",
                    "record_video_note",
                    "upload_video_note");

    private final World world;
    private final Targets targets;
    private final MessageShape shape;
    private final Media media;
    private final Whispers whispers;

    Sending(World world) {
        this.world = world;
        this.targets = new Targets(world);
        this.shape = new MessageShape(world);
        this.media = new Media(world);
        this.whispers = new Whispers(world);
    }

    Map<String, Method> methods() {
        return Map.of(
                "sendMessage", params -> send(params, new Content.Words(Wording.message(params))),
                "sendPhoto", params -> send(params, media.picture(params)),
                "sendDocument", params -> send(params, media.paper(params)),
                "sendRichMessage", params -> send(params, RichText.content(params)),
                "sendMediaGroup", this::album,
                "sendChatAction", this::action);
    }

    private JsonNode send(Params params, Content content) {
        var chat = targets.writable(params);
        var markup = Keyboards.any(params);
        var receiver = whispers.receiver(chat, params);
        int thread = targets.thread(chat, params);
        int replyTo = replyTo(chat, params);
        if (receiver != null) {
            var whisper =
                    world.whisper(chat, world.bot(), receiver, thread, content).with(markup, 0);
            chat.keep(whisper);
            whispers.inPlace(chat, whisper, params);
            return shape.of(whisper);
        }
        return shape.of(keep(chat, thread, content, markup, replyTo));
    }

    private Message keep(
            Chat chat, int thread, Content content, @Nullable ObjectNode markup, int replyTo) {
        var message = world.draft(chat, world.bot(), thread, content).with(markup, replyTo);
        chat.keep(message);
        return message;
    }

    private JsonNode album(Params params) {
        var chat = targets.writable(params);
        int thread = targets.thread(chat, params);
        int replyTo = replyTo(chat, params);
        var sent = Shapes.array();
        var items = params.json("media").orElseThrow(() -> ApiError.bad("media is empty"));
        if (items.size() < 2 || items.size() > 10) {
            throw ApiError.bad("expected 2-10 items in an album");
        }
        var contents = new ArrayList<Content>();
        for (var item : items) {
            if (!(item instanceof ObjectNode fields)) {
                throw ApiError.mistake("can't parse media");
            }
            contents.add(media.item(fields, params.files()));
        }
        for (var content : contents) {
            sent.add(shape.of(keep(chat, thread, content, null, replyTo)));
        }
        return sent;
    }

    private JsonNode action(Params params) {
        var chat = targets.writable(params);
        targets.thread(chat, params);
        if (!ACTIONS.contains(params.text("action"))) {
            throw ApiError.mistake("wrong parameter action in request");
        }
        return BooleanNode.TRUE;
    }

    private static int replyTo(Chat chat, Params params) {
        var reply = params.object("reply_parameters");
        int id =
                reply.map(found -> found.path("message_id").asInt(0))
                        .orElseGet(() -> params.integer("reply_to_message_id").orElse(0));
        if (id == 0 || chat.messages().containsKey(id)) {
            return id;
        }
        boolean without =
                params.flag("allow_sending_without_reply")
                        || reply.map(f -> f.path("allow_sending_without_reply").asBoolean(false))
                                .orElse(false);
        if (!without) {
            throw ApiError.bad("message to be replied not found");
        }
        return 0;
    }
}
