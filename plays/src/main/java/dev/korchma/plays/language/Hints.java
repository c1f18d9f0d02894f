package dev.korchma.plays.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What would work where a sentence cannot be understood. */
final class Hints {

    private static final List<String> VERBS =
            List.of(
                    ": /roll 2d6",
                    "replies to \"words\": text",
                    "points at \"words\" for [Label]",
                    "presses [Label]",
                    "picks [Entry]",
                    "answers: text",
                    "fills in:",
                    "types: /ro",
                    "sends the file \"good.zip\" with: /system validate",
                    "sends the file \"good.zip\"",
                    "sends the file \"big.zip\" of 6 MB",
                    "is handed the file \"bryn.json\" with \"words\"",
                    "hands back the file \"bryn.json\" with: /character import",
                    "hands back the file \"bryn.json\", \"9\" for \"1\", with: /character import",
                    "sees \"words\"",
                    "still sees \"words\"",
                    "sees a picture with \"words\"",
                    "does not see \"words\"",
                    "is offered [Label]",
                    "is not offered [Label]",
                    "is suggested \"words\"",
                    "goes to the tavern",
                    "goes to the duel",
                    "goes to the thread \"title\"",
                    "goes to private",
                    "notes \"[A-Z0-9]+\" as CODE",
                    "'s last act arrives again");

    private static final List<String> STARTS =
            List.of(
                    "dice: 17 5 8",
                    "at once:",
                    "the bot restarts",
                    "11 minutes pass",
                    "Nobody sees \"words\"",
                    "Only NAME sees \"words\"",
                    "Everybody sees \"words\"",
                    "only on neutral:",
                    "instead on web:",
                    "Max speaks en",
                    "Max is on discord and speaks en");

    private final Names names;
    private final Luggage luggage;

    Hints(Names names, Luggage luggage) {
        this.names = names;
        this.luggage = luggage;
    }

    String about(String sentence) {
        Cursor cursor = new Cursor(sentence);
        List<String> who = names.some(cursor);
        if (who.isEmpty()) {
            return "I do not understand this; near it: "
                    + near(sentence, STARTS)
                    + ". In this scene are: "
                    + String.join(", ", names.all());
        }
        String rest = cursor.rest();
        Cursor deed = new Cursor(rest);
        String sent = ActParser.handedOver(deed);
        if (sent != null && !deed.take("of") && luggage.find(sent) == null) {
            return "there is no file \"" + sent + "\" in the folder files beside the scene";
        }
        return "I do not understand what "
                + who.getFirst()
                + " does; near it: "
                + near(rest, VERBS);
    }

    private static String near(String typed, List<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String low = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(
                        Comparator.comparingInt(sample ->
                                distance.apply(
                                        cut(low, sample.length()),
                                        sample.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
