package dev.korchma.peers.discord.check;

import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.payload.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Forms: few fields, each in a label. */
final class FormRules {

    private static final int FIELDS = 5;
    private static final int PLACEHOLDER = 100;
    private static final int TEXT = 4000;

    private FormRules() {}

    static List<Problem> of(JsonNode form) {
        var problems = new ArrayList<>(ComponentRules.of(form.path("components")));
        if (form.path("components").size() > FIELDS) {
            problems.add(new Problem("/components", "more than " + FIELDS + " fields"));
        }
        for (var component : Components.all(form.path("components"))) {
            if (Components.type(component) == Components.TEXT_INPUT) {
                judge(component, problems);
            }
        }
        return problems;
    }

    private static void judge(JsonNode input, List<Problem> problems) {
        int least = Json.number(input, "min_length", 0);
        int most = Json.number(input, "max_length", TEXT);
        int value = Json.text(input, "value", "").length();
        if (least > most || value > most) {
            problems.add(new Problem("/components", "a field's own text is longer than it allows"));
        }
        if (Json.text(input, "placeholder", "").length() > PLACEHOLDER) {
            problems.add(new Problem("/components", "a placeholder of more than " + PLACEHOLDER));
        }
    }
}
