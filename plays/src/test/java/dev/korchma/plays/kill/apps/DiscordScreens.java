package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Said;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Discord's screens; what the bot shows there is markdown. */
final class DiscordScreens extends Screens {

    private static final String LOOKS = "*~`";
    private static final int PRIMARY = 1;

    private final String bot;

    /**
     * @param bot the name its messages stand under
     */
    DiscordScreens(Control control, String bot) {
        super(control);
        this.bot = bot;
    }

    @Override
    Change read(JsonNode change) {
        JsonNode message = change.get("message");
        String place = change.get("channel").asString();
        String id = message.get("id").asString();
        if (change.get("gone").asBoolean()) {
            return new Change(key(place, id), null);
        }
        Shown shown =
                new Shown(
                        said(place, Long.parseLong(id), message),
                        message.get("author").asString().equals(bot),
                        text(change, "onlyFor"),
                        text(change, "nonce"),
                        text(change, "interaction"));
        return new Change(key(place, id), shown);
    }

    private static @Nullable String text(JsonNode change, String field) {
        return change.get(field).isNull() ? null : change.get(field).asString();
    }

    private static Said said(String place, long id, JsonNode message) {
        List<Said.Part> parts =
                message.get("lines").valueStream().map(line -> part(line.asString())).toList();
        List<Said.Button> buttons = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        for (JsonNode control : message.get("controls")) {
            String url = control.path("url").asString("");
            if (!url.isEmpty()) {
                ways.add(url.substring(url.lastIndexOf('/') + 1));
            } else if (control.has("style") && !control.get("disabled").asBoolean()) {
                buttons.add(
                        new Said.Button(
                                control.get("customId").asString(),
                                control.get("label").asString(),
                                control.get("style").asInt() == PRIMARY));
            }
        }
        return new Said(id, place, parts, Reading.called(parts), buttons, ways);
    }

    private static Said.Part part(String line) {
        if (line.startsWith("### ")) {
            return Reading.part(Said.Kind.HEADING, plain(line.substring(4)));
        }
        return line.startsWith("-# ")
                ? Reading.part(Said.Kind.SMALL, plain(line.substring(3)))
                : Reading.part(Said.Kind.TEXT, plain(line));
    }

    /** Without looks, escapes and the sign that calls. */
    private static String plain(String line) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char one = line.charAt(at);
            if (one == '\\' && at + 1 < line.length()) {
                at++;
                out.append(line.charAt(at));
            } else if (LOOKS.indexOf(one) < 0 && one != '@') {
                out.append(one);
            }
        }
        return out.toString();
    }
}
