package dev.korchma.peers.telegram.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The HTML of {@code parse_mode=HTML}. It is no HTML: a dozen tags, strict nesting, four named
 * characters, and errors that name the byte. The words and the order of the checks are those the
 * Bot API server answers with.
 */
public final class HtmlReader {

    private static final Set<String> TAGS =
            Set.of(
                    "a",
                    "b",
                    "strong",
                    "i",
                    "em",
                    "s",
                    "strike",
                    "del",
                    "u",
                    "ins",
                    "tg-spoiler",
                    "tg-emoji",
                    "tg-time",
                    "span",
                    "pre",
                    "code",
                    "blockquote");

    private record Open(String tag, Map<String, String> attributes, int offset) {}

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private HtmlReader(String html) {
        this.html = html;
    }

    /**
     * Reads the markup.
     *
     * @throws BadMarkup with Telegram's words
     */
    public static Formatted read(String html) {
        return new HtmlReader(html).all();
    }

    private Formatted all() {
        while (at < html.length()) {
            char here = html.charAt(at);
            if (here == '&') {
                character(text);
            } else if (here == '<') {
                tag();
            } else {
                text.append(here);
                at++;
            }
        }
        var unclosed = open.peek();
        if (unclosed != null) {
            throw new BadMarkup(
                    "Can't find end tag corresponding to start tag \"" + unclosed.tag() + '"');
        }
        return new Formatted(text.toString(), entities);
    }

    private void tag() {
        int begin = at++;
        if (peek() == '/') {
            end(begin);
        } else {
            start(begin);
        }
    }

    private void start(int begin) {
        while (!blank(peek()) && peek() != '>') {
            step(begin, "Unclosed start tag at byte offset ");
        }
        var name = html.substring(begin + 1, at).toLowerCase(Locale.ROOT);
        if (!TAGS.contains(name)) {
            throw new BadMarkup(
                    "Unsupported start tag \"" + name + "\" at byte offset " + bytes(begin));
        }
        var attributes = new HtmlAttributes(html, at, name, bytes(begin)).read();
        at = attributes.end();
        var found = attributes.values();
        if (name.equals("span") && !"tg-spoiler".equals(found.get("class"))) {
            throw new BadMarkup(
                    "Tag \"span\" must have class \"tg-spoiler\" at byte offset " + bytes(begin));
        }
        open.push(new Open(name, found, text.length()));
    }

    private void end(int begin) {
        var last = open.peek();
        if (last == null) {
            throw new BadMarkup("Unexpected end tag at byte offset " + bytes(begin));
        }
        at++;
        int from = at;
        while (!blank(peek()) && peek() != '>' && peek() != 0) {
            at++;
        }
        var name = html.substring(from, at).toLowerCase(Locale.ROOT);
        while (blank(peek())) {
            at++;
        }
        if (peek() != '>') {
            throw new BadMarkup("Unclosed end tag at byte offset " + bytes(begin));
        }
        at++;
        if (!name.isEmpty() && !name.equals(last.tag())) {
            throw new BadMarkup(
                    "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                            .formatted(bytes(begin), last.tag(), name));
        }
        open.pop();
        close(last);
    }

    private void close(Open tag) {
        int length = text.length() - tag.offset();
        if (length == 0) {
            return;
        }
        var details = tag.attributes();
        switch (tag.tag()) {
            case "a" -> link(tag, length, details.getOrDefault("href", ""));
            case "b", "strong" -> entity("bold", tag, Map.of());
            case "i", "em" -> entity("italic", tag, Map.of());
            case "s", "strike", "del" -> entity("strikethrough", tag, Map.of());
            case "u", "ins" -> entity("underline", tag, Map.of());
            case "tg-spoiler", "span" -> entity("spoiler", tag, Map.of());
            case "blockquote" ->
                    entity(
                            details.containsKey("expandable")
                                    ? "expandable_blockquote"
                                    : "blockquote",
                            tag,
                            Map.of());
            case "tg-emoji" ->
                    entity(
                            "custom_emoji",
                            tag,
                            Map.of("custom_emoji_id", details.getOrDefault("emoji-id", "")));
            case "tg-time" ->
                    entity(
                            "date_time",
                            tag,
                            Map.of("unix_time", number(details.getOrDefault("unix", ""))));
            default -> code(tag, details.getOrDefault("class", ""));
        }
    }

    private void link(Open tag, int length, String href) {
        var url = href.isEmpty() ? text.substring(tag.offset(), tag.offset() + length) : href;
        if (url.matches("tg://user\\?id=\\d{1,18}")) {
            entity("text_mention", tag, Map.of("user", url.substring(url.indexOf('=') + 1)));
        } else if (url.contains(".") || url.matches("https?://.*")) {
            entity("text_link", tag, Map.of("url", url));
        }
    }

    private static String number(String given) {
        return given.matches("\\d{1,18}") ? given : "0";
    }

    private void code(Open tag, String cssClass) {
        // <pre><code class="language-x"> is one block of code, not two entities.
        var outer = open.peek();
        boolean inPre = tag.tag().equals("code") && outer != null && outer.tag().equals("pre");
        if (inPre && cssClass.startsWith("language-")) {
            entity("pre", tag, Map.of("language", cssClass.substring("language-".length())));
        } else if (!coveredByPre(tag)) {
            entity(tag.tag(), tag, Map.of());
        }
    }

    private boolean coveredByPre(Open tag) {
        return entities.stream()
                .anyMatch(known ->
                        known.type().equals("pre")
                                && known.offset() == tag.offset()
                                && known.length() == text.length() - tag.offset());
    }

    private void entity(String type, Open tag, Map<String, String> details) {
        entities.add(new Entity(type, tag.offset(), text.length() - tag.offset(), details));
    }

    private void character(StringBuilder into) {
        var found = HtmlCharacter.at(html, at);
        into.append(found.text());
        at = found.end();
    }

    private void step(int begin, String otherwise) {
        if (at >= html.length()) {
            throw new BadMarkup(otherwise + bytes(begin));
        }
        at++;
    }

    private char peek() {
        return at < html.length() ? html.charAt(at) : 0;
    }

    private int bytes(int position) {
        return html.substring(0, position).getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
