package dev.korchma.bot.rulebooks;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the reader of YAML stumbled over, told by what people do about it. */
final class Syntax {

    /** By a piece of what the reader says; the first that fits counts. */
    private static final Map<String, String> KNOWN = known();

    private static final int LENGTH = 120;

    private Syntax() {}

    static void tell(Place place, String message, Problems problems) {
        for (var known : KNOWN.entrySet()) {
            if (message.contains(known.getKey())) {
                problems.add(place, known.getValue());
                return;
            }
        }
        problems.add(place, "syntax", "found", firstLine(message));
    }

    private static Map<String, String> known() {
        var known = new LinkedHashMap<String, String>();
        known.put("TAB", "syntax-tab");
        known.put("'\\t'", "syntax-tab");
        known.put("while scanning a quoted scalar", "syntax-quote");
        known.put("expected ',' or '}'", "syntax-brace");
        known.put("expected ',' or ']'", "syntax-bracket");
        known.put("could not find expected ':'", "syntax-colon");
        known.put("mapping values are not allowed", "syntax-mapping");
        known.put("while parsing a block mapping", "syntax-indent");
        known.put("while parsing a block collection", "syntax-indent");
        known.put("nesting depth", "syntax-deep");
        known.put("Nesting Depth", "syntax-deep");
        known.put("cannot start any token", "syntax-letter");
        known.put("special characters are not allowed", "syntax-letter");
        return known;
    }

    private static String firstLine(String message) {
        var line = message.lines().findFirst().orElse("");
        return line.length() > LENGTH ? line.substring(0, LENGTH) : line;
    }
}
