package dev.korchma.peers.discord.check;

import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Limits of a message that the published description leaves out or has wrong. */
final class MessageRules {

    private static final int CONTENT = 2000;
    private static final int COMPONENTS = 40;
    private static final int TEXT = 4000;
    private static final int ROWS = 5;
    private static final Set<String> NOT_WITH_V2 =
            Set.of("content", "embeds", "poll", "sticker_ids");

    private final JsonNode message;
    private final boolean fresh;
    private final List<Problem> problems = new ArrayList<>();

    private MessageRules(JsonNode message, boolean fresh) {
        this.message = message;
        this.fresh = fresh;
    }

    /**
     * @param fresh whether the message is new: of an edit it is not known whether it has the flag
     */
    static List<Problem> of(JsonNode message, boolean fresh) {
        var rules = new MessageRules(message, fresh);
        rules.judge();
        return rules.problems;
    }

    private void judge() {
        atMost("/content", Json.length(Json.text(message, "content", "")), CONTENT, "characters");
        problems.addAll(EmbedRules.of(message.path("embeds")));
        var components = message.path("components");
        if ((Json.number(message, "flags", 0) & Message.COMPONENTS_V2) != 0) {
            judgeV2(components);
        } else if (fresh) {
            judgeV1(components);
        }
        problems.addAll(ComponentRules.of(components));
        judgeMentions(message.path("allowed_mentions"));
    }

    private void judgeV2(JsonNode components) {
        for (var field : NOT_WITH_V2) {
            if (message.hasNonNull(field) && !isEmpty(message.path(field))) {
                add("/" + field, "cannot be used with the components flag");
            }
        }
        var all = Components.all(components);
        atMost("/components", all.size(), COMPONENTS, "components in the tree");
        int text =
                all.stream()
                        .filter(one -> Components.type(one) == Components.TEXT)
                        .mapToInt(one -> Json.length(Json.text(one, "content", "")))
                        .sum();
        atMost("/components", text, TEXT, "characters of text in all");
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isString() ? value.asString().isEmpty() : value.isEmpty();
    }

    private void judgeV1(JsonNode components) {
        atMost("/components", components.size(), ROWS, "rows");
        for (int i = 0; i < components.size(); i++) {
            if (Components.type(components.get(i)) != Components.ROW) {
                add("/components/" + i, "only rows without the components flag");
            }
        }
    }

    private void judgeMentions(JsonNode allowed) {
        for (var kind : List.of("users", "roles")) {
            boolean parsed =
                    allowed.path("parse")
                            .valueStream()
                            .anyMatch(one -> one.asString().equals(kind));
            if (parsed && !allowed.path(kind).isEmpty()) {
                add("/allowed_mentions", "parse and a list of " + kind + " exclude each other");
            }
            atMost("/allowed_mentions/" + kind, allowed.path(kind).size(), 100, kind);
        }
    }

    private void atMost(String path, int count, int most, String of) {
        if (count > most) {
            add(path, "%d %s, at most %d".formatted(count, of, most));
        }
    }

    private void add(String path, String words) {
        problems.add(new Problem(path, words));
    }
}
