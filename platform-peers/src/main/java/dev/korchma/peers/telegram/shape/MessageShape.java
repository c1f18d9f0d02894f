package dev.korchma.peers.telegram.shape;

import static dev.korchma.peers.telegram.shape.Shapes.object;

import dev.korchma.peers.telegram.text.Formatted;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.Content;
import dev.korchma.peers.telegram.world.Message;
import dev.korchma.peers.telegram.world.World;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of messages as a bot receives them. */
public final class MessageShape {

    private final World world;

    public MessageShape(World world) {
        this.world = world;
    }

    /** The message with the one it replies to. */
    public ObjectNode of(Message message) {
        var shape = alone(message);
        var replied = chatOf(message).messages().get(message.replyTo());
        if (replied != null) {
            shape.set("reply_to_message", alone(replied));
        }
        return shape;
    }

    /** The message without the one it replies to, as Telegram nests it in another. */
    private ObjectNode alone(Message message) {
        var chat = chatOf(message);
        var shape = object().put("message_id", message.id());
        if (message.isWhisper()) {
            shape.put("ephemeral_message_id", message.whisper());
        }
        if (message.receiver() != null) {
            shape.set("receiver_user", Shapes.user(message.receiver()));
        }
        if (message.thread() != 0) {
            shape.put("message_thread_id", message.thread());
            shape.put("is_topic_message", true);
        }
        shape.set("from", Shapes.user(message.from()));
        shape.set("chat", Shapes.chat(chat));
        shape.put("date", message.date());
        if (message.edited() != 0) {
            shape.put("edit_date", message.edited());
        }
        content(shape, message.content());
        var markup = message.markup();
        if (markup != null && markup.has("inline_keyboard")) {
            shape.set("reply_markup", markup);
        }
        return shape;
    }

    private void content(ObjectNode shape, Content content) {
        switch (content) {
            case Content.Words words -> text(shape, "text", words.text());
            case Content.Picture picture -> {
                shape.set("photo", Shapes.photo(picture.file()));
                caption(shape, picture.caption());
                if (picture.spoiler()) {
                    shape.put("has_media_spoiler", true);
                }
            }
            case Content.Paper paper -> {
                shape.set("document", Shapes.document(paper.file()));
                caption(shape, paper.caption());
            }
            case Content.Rich rich -> shape.set("rich_message", rich.shape());
            case Content.Service service -> shape.setAll(service.fields());
        }
    }

    private void caption(ObjectNode shape, Formatted caption) {
        if (!caption.text().isEmpty()) {
            text(shape, "caption", caption);
        }
    }

    private void text(ObjectNode shape, String field, Formatted text) {
        Shapes.text(
                shape,
                field,
                text,
                id -> world.account(id).map(Shapes::user).orElseGet(Shapes::object));
    }

    private Chat chatOf(Message message) {
        return world.chat(message.chat()).orElseThrow();
    }
}
