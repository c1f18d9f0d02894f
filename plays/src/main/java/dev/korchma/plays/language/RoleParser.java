package dev.korchma.plays.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who is in a scene: {@code Вика is the master, on web, and speaks ru}. */
final class RoleParser {

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?i)(?<name>\"[^\"]+\"|\\S+?)(?:,? (?:is )?(?<office>the master|a player))?"
                            + "(?:,? (?:and )?(?:is )?on (?<front>\\w+))?"
                            + "(?:,|,? and)? speaks (?<language>\\S+)");

    private RoleParser() {}

    /** Null when the sentence says something else; the language is as it was written. */
    static Play.@Nullable Role read(String text) {
        Matcher role = ROLE.matcher(text);
        if (!role.matches()) {
            return null;
        }
        String office = role.group("office");
        return new Play.Role(
                role.group("name").replace("\"", ""),
                role.group("language"),
                office == null ? "" : office,
                role.group("front"));
    }
}
