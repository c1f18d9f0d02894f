package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.delivery.Announcer;
import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.Content;
import dev.korchma.peers.telegram.world.Right;
import dev.korchma.peers.telegram.world.Topic;
import dev.korchma.peers.telegram.world.World;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** Topics of forums. */
final class Topics {

    /** The first of the six colours the description of createForumTopic allows. */
    private static final int BLUE = 0x6FB9F0;

    private static final int LONGEST_NAME = 128;

    private final World world;
    private final Announcer announcer;
    private final Targets targets;

    Topics(World world, Announcer announcer) {
        this.world = world;
        this.announcer = announcer;
        this.targets = new Targets(world);
    }

    Map<String, Method> methods() {
        return Map.of(
                "createForumTopic", this::create,
                "editForumTopic", this::rename,
                "closeForumTopic", params -> close(params, true),
                "reopenForumTopic", params -> close(params, false),
                "deleteForumTopic", this::delete);
    }

    private JsonNode create(Params params) {
        var chat = forum(params);
        if (!targets.botMay(chat, Right.MANAGE_TOPICS)) {
            throw ApiError.bad("not enough rights to create a topic");
        }
        var name = name(params);
        int color = params.integer("icon_color").orElse(BLUE);
        var fields = Shapes.object().put("name", name).put("icon_color", color);
        int thread = chat.nextMessage();
        chat.topics().put(thread, new Topic(thread, name, color, false));
        service(chat, thread, thread, "forum_topic_created", fields);
        return Shapes.topic(chat.topics().get(thread));
    }

    private JsonNode rename(Params params) {
        var chat = forum(params);
        var topic = topic(chat, params);
        var name = params.has("name") ? name(params) : topic.name();
        if (name.equals(topic.name())) {
            throw ApiError.bad("TOPIC_NOT_MODIFIED");
        }
        chat.topics().put(topic.thread(), topic.named(name));
        var fields = Shapes.object().put("name", name);
        service(chat, chat.nextMessage(), topic.thread(), "forum_topic_edited", fields);
        return BooleanNode.TRUE;
    }

    private JsonNode close(Params params, boolean closed) {
        var chat = forum(params);
        var topic = topic(chat, params);
        if (topic.closed() == closed) {
            throw ApiError.bad("TOPIC_NOT_MODIFIED");
        }
        chat.topics().put(topic.thread(), topic.closed(closed));
        var field = closed ? "forum_topic_closed" : "forum_topic_reopened";
        service(chat, chat.nextMessage(), topic.thread(), field, Shapes.object());
        return BooleanNode.TRUE;
    }

    private JsonNode delete(Params params) {
        var chat = forum(params);
        if (!targets.botMay(chat, Right.DELETE_MESSAGES)) {
            throw ApiError.bad("not enough rights to delete a topic");
        }
        int thread = topic(chat, params).thread();
        chat.topics().remove(thread);
        chat.messages().values().removeIf(message -> message.thread() == thread);
        return BooleanNode.TRUE;
    }

    private Chat forum(Params params) {
        var chat = targets.chat(params);
        if (!chat.forum()) {
            throw ApiError.bad("the chat is not a forum");
        }
        return chat;
    }

    private Topic topic(Chat chat, Params params) {
        var topic = chat.topics().get(params.integer("message_thread_id").orElse(0));
        if (topic == null) {
            throw ApiError.bad("TOPIC_ID_INVALID");
        }
        if (!targets.botMay(chat, Right.MANAGE_TOPICS)) {
            throw ApiError.bad("not enough rights to manage topics");
        }
        return topic;
    }

    private static String name(Params params) {
        var name = params.text("name").strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw ApiError.bad("TOPIC_TITLE_INVALID");
        }
        return name;
    }

    private void service(Chat chat, int id, int thread, String field, ObjectNode fields) {
        var content = new Content.Service(Shapes.object().set(field, fields));
        var message = world.draft(chat, id, world.bot(), thread, content);
        chat.keep(message);
        announcer.message(chat, message);
    }
}
