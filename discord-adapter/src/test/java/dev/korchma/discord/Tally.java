package dev.korchma.discord;

import dev.korchma.peers.discord.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each act of a crowd is told apart by, and how often it stands before somebody's eyes. */
final class Tally {

    private static final Pattern LABEL = Pattern.compile("act-\\d+!");

    private final Map<String, Integer> times = new HashMap<>();

    static String of(int act) {
        return "act-" + act + "!";
    }

    /** Counts the messages each label stands in. */
    void of(List<Seen> messages) {
        for (Seen message : messages) {
            Matcher matcher = LABEL.matcher(message.text());
            if (matcher.find()) {
                times.merge(matcher.group(), 1, Integer::sum);
            }
        }
    }

    int times(String label) {
        return times.getOrDefault(label, 0);
    }
}
