package dev.korchma.peers.discord.payload;

import dev.korchma.peers.discord.world.Attachment;
import dev.korchma.peers.discord.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Trees of components: walking them, and completing what the bot left out as Discord does. */
public final class Components {

    public static final int ROW = 1;
    public static final int BUTTON = 2;
    public static final int STRING_SELECT = 3;
    public static final int TEXT_INPUT = 4;
    public static final int CHANNEL_SELECT = 8;
    public static final int SECTION = 9;
    public static final int TEXT = 10;
    public static final int THUMBNAIL = 11;
    public static final int GALLERY = 12;
    public static final int FILE = 13;
    public static final int SEPARATOR = 14;
    public static final int CONTAINER = 17;
    public static final int LABEL = 18;
    public static final int FILE_UPLOAD = 19;

    private Components() {}

    /** Every component of the tree, in reading order. */
    public static List<JsonNode> all(JsonNode components) {
        var found = new ArrayList<JsonNode>();
        components.forEach(one -> collect(one, found));
        return found;
    }

    /** Whether people choose from it: a select of any kind. */
    public static boolean isSelect(JsonNode component) {
        int type = type(component);
        return type == STRING_SELECT || (type > TEXT_INPUT && type <= CHANNEL_SELECT);
    }

    public static int type(JsonNode component) {
        return Json.number(component, "type", 0);
    }

    /** The tree with ids, defaults, and files turned into addresses. */
    public static ArrayNode completed(World world, JsonNode components, List<Attachment> files) {
        var copy = (ArrayNode) (components.isArray() ? components.deepCopy() : Json.array());
        var taken = new HashSet<Integer>();
        var all = all(copy);
        all.forEach(one -> taken.add(Json.number(one, "id", 0)));
        int next = 1;
        for (var one : all) {
            var component = (ObjectNode) one;
            if (Json.number(component, "id", 0) == 0) {
                next = free(next, taken);
                component.put("id", next++);
            }
            complete(component);
            resolveMedia(world, component, files);
        }
        return copy;
    }

    private static int free(int from, Set<Integer> taken) {
        int candidate = from;
        while (taken.contains(candidate)) {
            candidate++;
        }
        return candidate;
    }

    private static void collect(JsonNode component, List<JsonNode> found) {
        if (!component.isObject()) {
            return;
        }
        found.add(component);
        component.path("components").forEach(child -> collect(child, found));
        collect(component.path("accessory"), found);
        collect(component.path("component"), found);
    }

    private static void complete(ObjectNode component) {
        switch (type(component)) {
            case CONTAINER -> {
                nullUnlessThere(component, "accent_color");
                falseUnlessThere(component, "spoiler");
            }
            case THUMBNAIL, FILE -> {
                falseUnlessThere(component, "spoiler");
                if (type(component) == THUMBNAIL) {
                    nullUnlessThere(component, "description");
                }
            }
            case SEPARATOR -> {
                if (!component.has("spacing")) {
                    component.put("spacing", 1);
                }
                if (!component.has("divider")) {
                    component.put("divider", true);
                }
            }
            case GALLERY ->
                    component
                            .path("items")
                            .forEach(item -> {
                                nullUnlessThere((ObjectNode) item, "description");
                                falseUnlessThere((ObjectNode) item, "spoiler");
                            });
            default -> {
                if (isSelect(component)) {
                    completeSelect(component);
                }
            }
        }
    }

    private static void completeSelect(ObjectNode component) {
        for (var bound : List.of("min_values", "max_values")) {
            if (!component.hasNonNull(bound)) {
                component.put(bound, 1);
            }
        }
    }

    private static void nullUnlessThere(ObjectNode node, String field) {
        if (!node.has(field)) {
            node.putNull(field);
        }
    }

    private static void falseUnlessThere(ObjectNode node, String field) {
        if (!node.has(field)) {
            node.put(field, false);
        }
    }

    private static void resolveMedia(World world, ObjectNode component, List<Attachment> files) {
        if (component.path("media") instanceof ObjectNode media) {
            resolve(world, media, files);
        }
        if (component.path("file") instanceof ObjectNode file) {
            var found = resolve(world, file, files);
            component.put("name", found == null ? "" : found.filename());
            component.put("size", found == null ? 0 : found.bytes().length);
        }
        for (var item : component.path("items")) {
            if (item.path("media") instanceof ObjectNode media) {
                resolve(world, media, files);
            }
        }
    }

    private static @Nullable Attachment resolve(
            World world, ObjectNode media, List<Attachment> files) {
        var url = Json.text(media, "url", "");
        var file = named(url, files);
        var resolved = file == null ? url : world.address() + file.path();
        media.put("id", Long.toString(file == null ? world.ids().next() : file.id()));
        media.put("url", resolved).put("proxy_url", resolved);
        if (file == null) {
            media.putNull("content_type").putNull("width").putNull("height");
            return null;
        }
        media.put("attachment_id", Long.toString(file.id()));
        media.put("content_type", file.contentType());
        media.put("width", file.width()).put("height", file.height());
        return file;
    }

    private static @Nullable Attachment named(String url, List<Attachment> files) {
        return files.stream()
                .filter(file -> url.equals("attachment://" + file.filename()))
                .findFirst()
                .orElse(null);
    }
}
