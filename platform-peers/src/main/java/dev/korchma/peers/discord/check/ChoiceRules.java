package dev.korchma.peers.discord.check;

import dev.korchma.peers.discord.payload.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Suggestions for an option. */
final class ChoiceRules {

    private static final int CHOICES = 25;
    private static final int LENGTH = 100;

    private ChoiceRules() {}

    static List<Problem> of(JsonNode choices) {
        var problems = new ArrayList<Problem>();
        if (choices.size() > CHOICES) {
            problems.add(new Problem("/choices", choices.size() + " choices, at most " + CHOICES));
        }
        for (int i = 0; i < choices.size(); i++) {
            var name = Json.text(choices.get(i), "name", "");
            var value = Json.text(choices.get(i), "value", "");
            if (name.isEmpty() || name.length() > LENGTH || value.length() > LENGTH) {
                problems.add(
                        new Problem("/choices/" + i, "name and value have 1 to 100 characters"));
            }
        }
        return problems;
    }
}
