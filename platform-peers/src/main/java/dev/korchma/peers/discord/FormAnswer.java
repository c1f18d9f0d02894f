package dev.korchma.peers.discord;

import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.World;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A form filled in, as the client sends it. */
final class FormAnswer {

    private final World world;
    private final Channel channel;

    FormAnswer(World world, Channel channel) {
        this.world = world;
        this.channel = channel;
    }

    ObjectNode data(SeenForm form, Map<String, ?> values) {
        var data = Json.object().put("custom_id", form.customId());
        var components = data.putArray("components");
        int id = 1;
        for (var field : form.fields()) {
            var label = components.addObject().put("type", Components.LABEL).put("id", id++);
            var component =
                    Json.object()
                            .put("type", field.type())
                            .put("id", id++)
                            .put("custom_id", field.customId());
            if (field.type() == Components.FILE_UPLOAD) {
                upload(data, component, field, values.get(field.label()));
            } else {
                fill(component, field, values.get(field.label()));
            }
            label.set("component", component);
        }
        return data;
    }

    private void upload(
            ObjectNode data, ObjectNode component, SeenForm.Field field, @Nullable Object value) {
        var ids = component.putArray("values");
        if (value instanceof PersonFile file) {
            ids.add(file.uploaded(world, channel, data));
        } else if (value != null || field.required()) {
            throw new NotOnScreen(field.label() + " wants a file");
        }
    }

    private static void fill(ObjectNode component, SeenForm.Field field, @Nullable Object value) {
        if (field.type() == Components.TEXT_INPUT) {
            var text = value == null ? field.value() : value.toString();
            if (field.required() && text.isEmpty()) {
                throw new NotOnScreen(field.label() + " must not be empty");
            }
            component.put("value", text);
            return;
        }
        var chosen = component.putArray("values");
        var labels =
                value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
        for (var label : labels) {
            chosen.add(
                    field.choices().stream()
                            .filter(choice -> choice.label().equals(label))
                            .findFirst()
                            .orElseThrow(() -> new NotOnScreen(label + " cannot be chosen"))
                            .value());
        }
        if (field.required() && chosen.isEmpty()) {
            throw new NotOnScreen(field.label() + " must be chosen");
        }
    }
}
