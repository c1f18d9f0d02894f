package dev.korchma.peers.telegram.shape;

import dev.korchma.peers.telegram.text.Entity;
import dev.korchma.peers.telegram.text.Formatted;
import dev.korchma.peers.telegram.world.Account;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.CommandBook;
import dev.korchma.peers.telegram.world.Member;
import dev.korchma.peers.telegram.world.Right;
import dev.korchma.peers.telegram.world.StoredFile;
import dev.korchma.peers.telegram.world.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of everything but messages; optional fields are left out where they say nothing. */
public final class Shapes {

    /** Reads and writes all JSON of this peer. */
    public static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> ALLOWANCES =
            List.of(
                    "can_send_messages",
                    "can_send_audios",
                    "can_send_documents",
                    "can_send_photos",
                    "can_send_videos",
                    "can_send_video_notes",
                    "can_send_voice_notes",
                    "can_send_polls",
                    "can_send_other_messages",
                    "can_add_web_page_previews",
                    "can_react_to_messages",
                    "can_edit_tag",
                    "can_change_info",
                    "can_invite_users",
                    "can_pin_messages",
                    "can_manage_topics");

    private Shapes() {}

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    public static ArrayNode array() {
        return JSON.createArrayNode();
    }

    public static ObjectNode user(Account account) {
        var user =
                object().put("id", account.id())
                        .put("is_bot", account.bot())
                        .put("first_name", account.firstName());
        if (account.username() != null) {
            user.put("username", account.username());
        }
        if (account.language() != null) {
            user.put("language_code", account.language());
        }
        return user;
    }

    public static ObjectNode chat(Chat chat) {
        var shape =
                object().put("id", chat.id())
                        .put("type", chat.kind().name().toLowerCase(Locale.ROOT));
        shape.put(chat.isPrivate() ? "first_name" : "title", chat.title());
        if (chat.forum()) {
            shape.put("is_forum", true);
        }
        return shape;
    }

    public static ObjectNode member(Member member) {
        var shape =
                object().put("status", member.status().name().toLowerCase(Locale.ROOT))
                        .set("user", user(member.account()));
        switch (member.status()) {
            case CREATOR -> shape.put("is_anonymous", false);
            case ADMINISTRATOR -> administrator(shape, member.rights());
            case RESTRICTED -> restricted(shape);
            case KICKED -> shape.put("until_date", 0);
            case MEMBER, LEFT -> {}
        }
        return shape;
    }

    private static void administrator(ObjectNode shape, Set<Right> rights) {
        shape.put("can_be_edited", false).put("is_anonymous", false);
        for (var right : Right.values()) {
            shape.put(right.field(), rights.contains(right));
        }
    }

    private static void restricted(ObjectNode shape) {
        shape.put("is_member", true).put("until_date", 0);
        ALLOWANCES.forEach(allowance -> shape.put(allowance, false));
    }

    /** What {@code getChatMember} said before and says after a change. */
    public static ObjectNode memberChange(Chat chat, Account by, Member before, Member after) {
        return object().set("chat", chat(chat))
                .set("from", user(by))
                .set("old_chat_member", member(before))
                .set("new_chat_member", member(after));
    }

    /**
     * Text under a field, with its entities under another.
     *
     * @param users the user a text mention names
     */
    public static void text(
            ObjectNode into, String field, Formatted text, LongFunction<ObjectNode> users) {
        into.put(field, text.text());
        if (!text.entities().isEmpty()) {
            var list = array();
            text.entities().forEach(entity -> list.add(entity(entity, users)));
            into.set("text".equals(field) ? "entities" : field + "_entities", list);
        }
    }

    private static ObjectNode entity(Entity entity, LongFunction<ObjectNode> users) {
        var shape =
                object().put("type", entity.type())
                        .put("offset", entity.offset())
                        .put("length", entity.length());
        for (Map.Entry<String, String> detail : entity.details().entrySet()) {
            switch (detail.getKey()) {
                case "user" -> shape.set("user", users.apply(Long.parseLong(detail.getValue())));
                case "unix_time" -> shape.put(detail.getKey(), Long.parseLong(detail.getValue()));
                default -> shape.put(detail.getKey(), detail.getValue());
            }
        }
        return shape;
    }

    public static ObjectNode topic(Topic topic) {
        return object().put("message_thread_id", topic.thread())
                .put("name", topic.name())
                .put("icon_color", topic.color());
    }

    /** A photo in the sizes the server keeps: here one. */
    public static ArrayNode photo(StoredFile file) {
        return array().add(file(file).put("width", file.width()).put("height", file.height()));
    }

    public static ObjectNode document(StoredFile file) {
        return file(file).put("file_name", file.name()).put("mime_type", file.mime());
    }

    public static ObjectNode file(StoredFile file) {
        return object().put("file_id", file.id())
                .put("file_unique_id", file.uniqueId())
                .put("file_size", file.size());
    }

    public static ObjectNode command(CommandBook.Command command) {
        var shape =
                object().put("command", command.name()).put("description", command.description());
        if (command.ephemeral()) {
            shape.put("is_ephemeral", true);
        }
        return shape;
    }
}
