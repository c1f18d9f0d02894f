package dev.korchma.peers.discord.check;

import dev.korchma.peers.discord.payload.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Limits of embeds, as in Discord's documentation (resources/message, "Embed Limits"). */
final class EmbedRules {

    private static final int EMBEDS = 10;
    private static final int IN_ALL = 6000;
    private static final int FIELDS = 25;
    private static final int NAME = 256;
    private static final int DESCRIPTION = 4096;
    private static final int VALUE = 1024;
    private static final int FOOTER = 2048;

    private final List<Problem> problems = new ArrayList<>();
    private int characters;

    private EmbedRules() {}

    static List<Problem> of(JsonNode embeds) {
        var rules = new EmbedRules();
        rules.atMost(embeds.size(), EMBEDS, "embeds");
        embeds.forEach(rules::judge);
        rules.atMost(rules.characters, IN_ALL, "characters in all embeds");
        return rules.problems;
    }

    private void judge(JsonNode embed) {
        words(embed, "title", NAME);
        words(embed, "description", DESCRIPTION);
        words(embed.path("footer"), "text", FOOTER);
        words(embed.path("author"), "name", NAME);
        atMost(embed.path("fields").size(), FIELDS, "fields of an embed");
        for (var field : embed.path("fields")) {
            words(field, "name", NAME);
            words(field, "value", VALUE);
        }
    }

    private void words(JsonNode of, String field, int most) {
        int length = Json.length(Json.text(of, field, ""));
        characters += length;
        atMost(length, most, "characters of the " + field + " of an embed");
    }

    private void atMost(int count, int most, String of) {
        if (count > most) {
            problems.add(new Problem("/embeds", "%d %s, at most %d".formatted(count, of, most)));
        }
    }
}
