package dev.korchma.peers.telegram.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as a client shows it: the characters without any markup, and the entities in them.
 *
 * @param text may be empty
 * @param entities in the order of their beginning
 */
public record Formatted(String text, List<Entity> entities) {

    /** What a client makes clickable by itself, and under which type. */
    private static final Map<String, Pattern> FOUND_BY_THEMSELVES =
            Map.of(
                    "bot_command", Pattern.compile("(?<![\\w/])/[A-Za-z0-9_]{1,64}(@\\w{3,32})?"),
                    "mention", Pattern.compile("(?<![\\w/])@\\w{4,32}"),
                    "hashtag", Pattern.compile("(?<![\\w#])#\\w*\\p{L}\\w*"),
                    "url", Pattern.compile("https?://[^\\s<>\"]+"));

    public Formatted {
        entities =
                entities.stream()
                        .sorted(
                                Comparator.comparingInt(Entity::offset)
                                        .thenComparing(
                                                Comparator.comparingInt(Entity::length).reversed()))
                        .toList();
    }

    /** Text nobody has formatted; commands, mentions, tags and addresses are found in it. */
    public static Formatted typed(String text) {
        return new Formatted(text, List.of()).withFound();
    }

    /** The same text with the commands, mentions, tags and addresses that are not marked yet. */
    public Formatted withFound() {
        var all = new ArrayList<>(entities);
        FOUND_BY_THEMSELVES.forEach((type, pattern) -> {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                var found = Entity.plain(type, matcher.start(), matcher.end() - matcher.start());
                if (all.stream().noneMatch(known -> hides(known, found))) {
                    all.add(found);
                }
            }
        });
        return new Formatted(text, all);
    }

    private static boolean hides(Entity known, Entity found) {
        boolean opaque =
                switch (known.type()) {
                    case "code", "pre", "text_link", "text_mention", "url", "bot_command" -> true;
                    default -> false;
                };
        return opaque
                && known.offset() < found.offset() + found.length()
                && found.offset() < known.offset() + known.length();
    }

    /** Without blanks at both ends, as the server keeps what it is sent. */
    public Formatted trimmed() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        var kept = new ArrayList<Entity>();
        for (var entity : entities) {
            int from = Math.max(entity.offset(), start);
            int to = Math.min(entity.offset() + entity.length(), end);
            if (from < to) {
                kept.add(new Entity(entity.type(), from - start, to - from, entity.details()));
            }
        }
        return new Formatted(text.substring(start, end), kept);
    }
}
