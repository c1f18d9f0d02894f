package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Said;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Telegram's screens; what the bot shows there is text with looks beside it. */
final class TelegramScreens extends Screens {

    private static final String SUPERGROUP = "-100";

    TelegramScreens(Control control) {
        super(control);
    }

    @Override
    Change read(JsonNode change) {
        String chat = change.get("chat").asString();
        int whisper = change.get("whisper").asInt();
        // A whisper has an id of its own kind, which no message has.
        long id = whisper == 0 ? change.get("message").asInt() : -whisper;
        JsonNode seen = change.get("seen");
        if (seen.isNull()) {
            return new Change(key(chat, Long.toString(id)), null);
        }
        int topic = seen.get("topic").asInt();
        String place = topic == 0 ? chat : chat + "/" + topic;
        Shown shown =
                new Shown(
                        said(place, id, seen),
                        change.get("fromBot").asBoolean(),
                        text(change.get("receiver")),
                        null,
                        text(seen.get("replyTo")));
        return new Change(key(chat, Long.toString(id)), shown);
    }

    /** Ids of messages count through a whole chat, whatever the topic. */
    @Override
    synchronized Optional<Said> message(String place, String id) {
        return super.message(place.split("/", 2)[0], id);
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() || value.asLong() == 0 ? null : value.asString();
    }

    private static Said said(String place, long id, JsonNode seen) {
        List<Said.Part> parts = parts(seen);
        List<Said.Button> buttons = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        for (JsonNode button :
                seen.get("keyboard").valueStream().flatMap(JsonNode::valueStream).toList()) {
            String url = button.get("url").asString();
            if (!url.isEmpty()) {
                String[] path = url.split("/", -1);
                ways.add(SUPERGROUP + path[path.length - 2] + "/" + path[path.length - 1]);
            } else {
                buttons.add(
                        new Said.Button(
                                button.get("data").asString(),
                                button.get("label").asString(),
                                button.get("style").asString().equals("primary")));
            }
        }
        return new Said(id, place, parts, Reading.called(parts), buttons, ways);
    }

    private static List<Said.Part> parts(JsonNode seen) {
        String text = seen.get("text").asString();
        BitSet heading = looks(seen, Set.of("bold", "text_mention"));
        BitSet bold = looks(seen, Set.of("bold"));
        BitSet small = looks(seen, Set.of("italic", "code"));
        List<Said.Part> parts = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            int to = from + line.length();
            boolean isHeading = heading.nextClearBit(from) >= to && bold.get(from);
            Said.Kind kind =
                    line.isEmpty()
                            ? Said.Kind.TEXT
                            : isHeading
                                    ? Said.Kind.HEADING
                                    : small.nextClearBit(from) >= to
                                            ? Said.Kind.SMALL
                                            : Said.Kind.TEXT;
            parts.add(Reading.part(kind, line.replace("\u2060", "").replace("@", "")));
            from = to + 1;
        }
        return parts;
    }

    private static BitSet looks(JsonNode seen, Set<String> types) {
        BitSet covered = new BitSet();
        for (JsonNode entity : seen.get("entities")) {
            int from = entity.get("offset").asInt();
            if (types.contains(entity.get("type").asString())) {
                covered.set(from, from + entity.get("length").asInt());
            }
        }
        return covered;
    }
}
