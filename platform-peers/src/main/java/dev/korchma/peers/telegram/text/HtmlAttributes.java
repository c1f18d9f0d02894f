package dev.korchma.peers.telegram.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The attributes of one start tag, with Telegram's words for a bad one. */
final class HtmlAttributes {

    /**
     * @param end just after the closing bracket
     */
    record Found(Map<String, String> values, int end) {}

    private final String html;
    private final String tag;
    private final int tagByte;
    private int at;

    /**
     * @param from just after the tag's name
     * @param tagByte where the tag begins, for the errors
     */
    HtmlAttributes(String html, int from, String tag, int tagByte) {
        this.html = html;
        this.at = from;
        this.tag = tag;
        this.tagByte = tagByte;
    }

    Found read() {
        var values = new HashMap<String, String>();
        skipBlanks();
        while (peek() != '>') {
            var name = name();
            skipBlanks();
            if (peek() == '=') {
                at++;
                skipBlanks();
                values.put(name, value());
            } else {
                values.put(name, "");
            }
            skipBlanks();
        }
        return new Found(Map.copyOf(values), at + 1);
    }

    private String name() {
        int from = at;
        while (!blank(peek()) && peek() != '=' && peek() != '>') {
            at++;
        }
        if (at == from) {
            throw new BadMarkup(
                    "Empty attribute name in the tag \"" + tag + "\" at byte offset " + tagByte);
        }
        return html.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private String value() {
        char quote = peek();
        if (quote != '"' && quote != '\'') {
            return token();
        }
        at++;
        var value = new StringBuilder();
        while (peek() != quote) {
            if (peek() == '&') {
                var character = HtmlCharacter.at(html, at);
                value.append(character.text());
                at = character.end();
            } else {
                value.append(peek());
                at++;
            }
        }
        at++;
        return value.toString();
    }

    private String token() {
        int from = at;
        while (Character.isLetterOrDigit(peek()) || peek() == '.' || peek() == '-') {
            at++;
        }
        if (!blank(peek()) && peek() != '>') {
            throw new BadMarkup("Unexpected end of name token at byte offset " + tagByte);
        }
        return html.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private void skipBlanks() {
        while (blank(peek())) {
            at++;
        }
    }

    private char peek() {
        if (at >= html.length()) {
            throw new BadMarkup("Unclosed start tag \"" + tag + "\" at byte offset " + tagByte);
        }
        return html.charAt(at);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
