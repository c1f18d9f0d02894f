package dev.korchma.bot.lists;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where somebody is in a long list, as the subject of the view keeps it.
 *
 * @param page from 0, of what is shown
 * @param typed what is looked for; empty for all
 */
record ListPlace(int page, String typed) {

    private static final String ALL = "list-";
    private static final String PAGE = ALL + "page-";
    private static final String TYPED = ALL + "typed-";

    /** What went on when the lists of a board were turned. */
    private static final String DURING = ALL + "during";

    static ListPlace of(Map<String, String> subject, String list) {
        return new ListPlace(
                Integer.parseInt(subject.getOrDefault(PAGE + list, "0")),
                subject.getOrDefault(TYPED + list, ""));
    }

    /** The subject with this place in one of its lists. */
    Map<String, String> in(Map<String, String> subject, String list) {
        Map<String, String> moved = new LinkedHashMap<>(subject);
        moved.put(PAGE + list, Integer.toString(page));
        moved.put(TYPED + list, typed);
        return moved;
    }

    /** The subject of a board while something goes on: what was turned before is at its start. */
    static Map<String, String> during(String moment, Map<String, String> subject) {
        Map<String, String> now = new LinkedHashMap<>(subject);
        if (!moment.equals(subject.get(DURING))) {
            now.keySet().removeIf(key -> key.startsWith(ALL));
        }
        return now;
    }

    /** The subject of a board with this place in one of its lists, for as long as that goes on. */
    Map<String, String> during(String moment, Map<String, String> subject, String list) {
        Map<String, String> moved = in(during(moment, subject), list);
        moved.put(DURING, moment);
        return moved;
    }

    /** The places of all lists, without what else a view is about. */
    static Map<String, String> all(Map<String, String> subject) {
        Map<String, String> places = new LinkedHashMap<>(subject);
        places.keySet().removeIf(key -> !key.startsWith(ALL));
        return places;
    }

    /** The places of the lists nothing is looked for in. */
    static Map<String, String> turned(Map<String, String> subject) {
        Map<String, String> places = all(subject);
        subject.forEach((key, typed) -> {
            if (key.startsWith(TYPED) && !typed.isEmpty()) {
                places.remove(key);
                places.remove(PAGE + key.substring(TYPED.length()));
            }
        });
        return places;
    }
}
