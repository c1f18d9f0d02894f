package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Access;
import dev.korchma.peers.discord.world.Attachment;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.Permission;
import dev.korchma.peers.discord.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts what a request says into a message. Fields the request does not name stay as they are. */
final class MessageWriter {

    private static final Pattern MENTION = Pattern.compile("<@!?(\\d{1,19})>");

    /**
     * Flags a request may set: no previews, no sound, components v2; ephemeral is the
     * interaction's.
     */
    private static final int SETTABLE = (1 << 2) | (1 << 12) | Message.COMPONENTS_V2;

    private final World world;

    MessageWriter(World world) {
        this.world = world;
    }

    /** Writes into {@code message}; null when it then has something to show. */
    Answer.@Nullable Refused write(Message message, JsonNode body, List<Upload> files) {
        if (body.has("content")) {
            message.content = Json.text(body, "content", "");
        }
        if (body.hasNonNull("flags")) {
            int kept = message.flags & (~SETTABLE | Message.COMPONENTS_V2);
            message.flags = kept | (body.path("flags").asInt() & SETTABLE);
        }
        if (body.has("embeds")) {
            message.embeds = rich(body.path("embeds"));
        }
        if (body.has("attachments") || !files.isEmpty()) {
            message.attachments = attachments(message, body.path("attachments"), files);
        }
        if (body.has("components")) {
            message.components =
                    Components.completed(world, body.path("components"), message.attachments);
        }
        mention(message, body.path("allowed_mentions"));
        if (showsNoFile(message)) {
            return Refusals.invalidForm(
                    "/components",
                    "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                    "The referenced attachment was not found in this request");
        }
        return isEmpty(message) ? Refusals.EMPTY_MESSAGE : null;
    }

    private static boolean showsNoFile(Message message) {
        return Components.all(message.components).stream()
                .anyMatch(one ->
                        Components.type(one) == Components.FILE
                                && Json.text(one, "name", "").isEmpty());
    }

    private static boolean isEmpty(Message message) {
        return message.content.isBlank()
                && message.embeds.isEmpty()
                && message.components.isEmpty()
                && message.attachments.isEmpty();
    }

    private static ArrayNode rich(JsonNode embeds) {
        var copy = Json.array();
        for (var embed : embeds) {
            copy.add(((ObjectNode) embed.deepCopy()).put("type", "rich"));
        }
        return copy;
    }

    private List<Attachment> attachments(Message message, JsonNode named, List<Upload> files) {
        var result = new ArrayList<Attachment>();
        for (var one : named) {
            var id = Json.id(one, "id");
            message.attachments.stream()
                    .filter(old -> Objects.equals(id, old.id()))
                    .forEach(result::add);
        }
        for (var file : files) {
            result.add(stored(message.channel, file, describing(named, file.index())));
        }
        return result;
    }

    private static JsonNode describing(JsonNode named, int index) {
        for (var one : named) {
            if (Integer.toString(index).equals(Json.text(one, "id"))) {
                return one;
            }
        }
        return Json.object();
    }

    private Attachment stored(Channel channel, Upload file, JsonNode described) {
        var size = PictureSize.of(file.bytes());
        var attachment =
                new Attachment(
                        world.ids().next(),
                        channel.id(),
                        Json.text(described, "filename", file.filename()),
                        file.contentType(),
                        file.bytes(),
                        Json.text(described, "description"),
                        size == null ? null : size.width(),
                        size == null ? null : size.height());
        world.attachments().put(attachment.id(), attachment);
        return attachment;
    }

    private void mention(Message message, JsonNode allowed) {
        message.mentions.clear();
        var text = message.content + textOf(message);
        var found = MENTION.matcher(text);
        while (found.find()) {
            long id = Long.parseLong(found.group(1));
            if (allows(allowed, "users", id)) {
                message.mentions.add(id);
            }
        }
        message.mentionsEveryone =
                (text.contains("@everyone") || text.contains("@here"))
                        && (!allowed.isObject() || lists(allowed.path("parse"), "everyone"))
                        && Access.may(
                                message.channel, message.author.id(), Permission.MENTION_EVERYONE);
    }

    private static String textOf(Message message) {
        var text = new StringBuilder();
        for (var component : Components.all(message.components)) {
            if (Components.type(component) == Components.TEXT) {
                text.append('\n').append(Json.text(component, "content", ""));
            }
        }
        return text.toString();
    }

    /** Without {@code allowed_mentions} everything counts. */
    private static boolean allows(JsonNode allowed, String kind, long id) {
        return !allowed.isObject()
                || lists(allowed.path("parse"), kind)
                || lists(allowed.path(kind), Long.toString(id));
    }

    private static boolean lists(JsonNode list, String value) {
        for (var one : list) {
            if (value.equals(one.asString())) {
                return true;
            }
        }
        return false;
    }
}
