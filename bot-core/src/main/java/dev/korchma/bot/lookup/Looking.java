package dev.korchma.bot.lookup;

import java.util.HashMap;
import java.util.Map;

/**
 * Where somebody is who looks something up: what the view of it keeps.
 *
 * @param typed what was looked for
 * @param kind of entries, empty for all
 * @param page of what was found, from 0
 * @param open the kind of the entry whose card is shown; empty where the list is
 * @param entry its id
 * @param leaf of what a book says of it, from 1; 0 for its card
 */
record Looking(String typed, String kind, int page, String open, String entry, int leaf) {

    private static final String TYPED = "typed";
    private static final String KIND = "kind";
    private static final String PAGE = "page";
    private static final String LEAF = "leaf";

    /** Of a control that opens a card: the entry, as {@link #mark} writes it. */
    static final String OPEN = "entry";

    static Looking through(String typed, String kind) {
        return new Looking(typed, kind, 0, "", "", 0);
    }

    static Looking at(String typed, String kind, Entry entry) {
        return new Looking(typed, kind, 0, entry.shelf().kind(), entry.id(), 0);
    }

    static Looking of(Map<String, String> subject) {
        String open = subject.getOrDefault(OPEN, "");
        int colon = open.indexOf(':');
        return new Looking(
                subject.getOrDefault(TYPED, ""),
                subject.getOrDefault(KIND, ""),
                Integer.parseInt(subject.getOrDefault(PAGE, "0")),
                colon < 0 ? "" : open.substring(0, colon),
                open.substring(colon + 1),
                Integer.parseInt(subject.getOrDefault(LEAF, "0")));
    }

    /** No id has a colon. */
    static String mark(Entry entry) {
        return entry.shelf().kind() + ":" + entry.id();
    }

    Looking onPage(int other) {
        return new Looking(typed, kind, other, "", "", 0);
    }

    Looking onLeaf(int other) {
        return new Looking(typed, kind, page, open, entry, other);
    }

    Map<String, String> subject() {
        Map<String, String> subject = new HashMap<>();
        subject.put(TYPED, typed);
        subject.put(KIND, kind);
        subject.put(PAGE, Integer.toString(page));
        // Said even where nothing is open: a control carries what its view was about before.
        subject.put(OPEN, open.isEmpty() ? "" : open + ":" + entry);
        subject.put(LEAF, Integer.toString(leaf));
        return subject;
    }
}
