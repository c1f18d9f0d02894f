package dev.korchma.plays.web;

import com.microsoft.playwright.Page;
import dev.korchma.plays.stage.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a window shows, read by the script that runs in its page. */
final class WebSight {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Page page;

    WebSight(Page page) {
        this.page = page;
    }

    /** The script, to be run before the page's own. */
    static String script() {
        try (InputStream in = WebSight.class.getResourceAsStream("/web/eyes.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Screen screen() {
        JsonNode seen = read("() => __play.screen()", "");
        return new Screen(messages(seen.get("messages")), strings(seen.get("suggestions")));
    }

    /** What the page was told for these places and the threads below, and does not show now. */
    List<Screen.Message> elsewhere(String... places) {
        return messages(read("places => __play.elsewhere(places)", List.of(places)));
    }

    private JsonNode read(String script, Object argument) {
        return JSON.readTree((String) page.evaluate(script, argument));
    }

    private static List<Screen.Message> messages(JsonNode list) {
        return list.valueStream()
                .map(message ->
                        new Screen.Message(
                                message.get("id").asString(),
                                message.get("text").asString(),
                                message.get("onlyYou").asBoolean(),
                                strings(message.get("labels")),
                                strings(message.get("files")),
                                message.get("pictured").asBoolean()))
                .toList();
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(one -> one.asString()).toList();
    }
}
