package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.payload.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Components as things to press, to choose from and to fill in. */
final class Controls {

    private Controls() {}

    static List<SeenControl> of(JsonNode components) {
        var found = new ArrayList<SeenControl>();
        for (var component : Components.all(components)) {
            if (Components.type(component) == Components.BUTTON) {
                found.add(button(component));
            } else if (Components.isSelect(component)) {
                found.add(menu(component));
            }
        }
        return found;
    }

    static SeenForm form(long opener, JsonNode modal) {
        var fields = new ArrayList<SeenForm.Field>();
        var texts = new ArrayList<String>();
        for (var top : modal.path("components")) {
            if (Components.type(top) == Components.TEXT) {
                texts.add(Json.text(top, "content", ""));
            } else if (Components.type(top) == Components.LABEL) {
                fields.add(field(Json.text(top, "label", ""), top.path("component")));
            }
        }
        return new SeenForm(
                opener,
                Json.text(modal, "title", ""),
                Json.text(modal, "custom_id", ""),
                fields,
                texts);
    }

    private static SeenForm.Field field(String label, JsonNode component) {
        boolean required = !component.has("required") || Json.flag(component, "required");
        return new SeenForm.Field(
                label,
                Json.text(component, "custom_id", ""),
                Components.type(component),
                required,
                Json.text(component, "value", ""),
                choices(component));
    }

    private static SeenControl.Button button(JsonNode component) {
        var label = Json.text(component, "label", "");
        return new SeenControl.Button(
                label.isEmpty() ? Json.text(component.path("emoji"), "name", "") : label,
                Json.text(component, "custom_id", ""),
                Json.flag(component, "disabled"),
                Json.text(component, "url"),
                Json.number(component, "style", 2));
    }

    private static SeenControl.Menu menu(JsonNode component) {
        return new SeenControl.Menu(
                Json.text(component, "placeholder", ""),
                Json.text(component, "custom_id", ""),
                Json.flag(component, "disabled"),
                Components.type(component),
                Json.number(component, "min_values", 1),
                Json.number(component, "max_values", 1),
                choices(component));
    }

    private static List<SeenControl.Choice> choices(JsonNode component) {
        var choices = new ArrayList<SeenControl.Choice>();
        for (var option : component.path("options")) {
            choices.add(
                    new SeenControl.Choice(
                            Json.text(option, "label", ""),
                            Json.text(option, "value", ""),
                            Json.text(option, "description", ""),
                            Json.flag(option, "default")));
        }
        return choices;
    }
}
