package dev.korchma.discord;

import dev.korchma.bot.chat.Accounts;
import dev.korchma.bot.chat.Rich;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.MarkdownSanitizer;

/**
 * Spans in Discord's markup. What a person typed is escaped: it neither formats nor links nor calls
 * anybody. Remembers whom the text mentions.
 */
final class Markdown {

    /** Begins a line in small letters. */
    static final String SMALL = "-# ";

    private static final Pattern SPECIAL =
            Pattern.compile("(?m)[\\\\*_~`|<>\\[\\]()#@:]|^[-+]|^\\d+\\.");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([^\\w\\s])");

    private final Accounts accounts;
    private final Set<String> mentioned = new LinkedHashSet<>();

    Markdown(Accounts accounts) {
        this.accounts = accounts;
    }

    String of(Rich rich) {
        StringBuilder text = new StringBuilder();
        rich.spans().forEach(span -> text.append(of(span)));
        return text.toString();
    }

    /** Accounts the text so far mentions, in their order. */
    Set<String> mentioned() {
        return mentioned;
    }

    private String of(Rich.Span span) {
        return switch (span) {
            case Rich.Plain(String text) -> escape(text);
            case Rich.Strong(String text) -> around("**", text);
            case Rich.Emphasis(String text) -> around("*", text);
            case Rich.Struck(String text) -> around("~~", text);
            case Rich.Code(String text) -> "`" + text.replace('`', 'ˋ') + "`";
            case Rich.Mention(String person, String text) -> mention(person, text);
        };
    }

    /** Marks inside the spaces: `** word **` would stay as it is. */
    private static String around(String mark, String text) {
        String core = text.strip();
        if (core.isEmpty()) {
            return text;
        }
        int from = text.indexOf(core);
        return text.substring(0, from)
                + mark
                + escape(core)
                + mark
                + text.substring(from + core.length());
    }

    private String mention(String person, String text) {
        return accounts.account(DiscordPlatform.FRONT, person)
                .map(account -> {
                    mentioned.add(account);
                    return "<@" + account + ">";
                })
                .orElseGet(() -> around("**", text));
    }

    static String escape(String text) {
        return SPECIAL.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(escaped(found.group())));
    }

    /** Words without the marks that format them, read as Discord shows them. */
    static String bare(String markup) {
        return ESCAPED.matcher(MarkdownSanitizer.sanitize(markup)).replaceAll("$1").strip();
    }

    /** A backslash makes a sign plain, never a digit: of a list's number the dot is escaped. */
    private static String escaped(String mark) {
        int last = mark.length() - 1;
        return mark.substring(0, last) + "\\" + mark.substring(last);
    }
}
