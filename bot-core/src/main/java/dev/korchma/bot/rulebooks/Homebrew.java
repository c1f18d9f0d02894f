package dev.korchma.bot.rulebooks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What whoever leads a campaign may make up for it by forms, without writing a pack.
 *
 * @param forms by kind, in the order written
 */
public record Homebrew(Map<String, HomebrewForm> forms) {

    public Homebrew {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    /** Several documents with sections of a pack as one; of the same entry the last counts. */
    public static String joined(List<String> documents) {
        var all = Node.Table.empty(new Place(PackSource.DOCUMENT, 1, 1));
        for (String document : documents) {
            all = Overlay.both(all, Gathered.of(PackSource.ofDocument(document)).sections());
        }
        return Json.write(all);
    }
}
