package dev.korchma.bot.characters;

import java.util.ArrayList;
import java.util.List;

/** Things taken up and put away. */
final class Belongings {

    /** More nobody carries; a sheet must stay readable. */
    private static final int MOST = 40;

    private Belongings() {}

    static List<String> plus(List<String> items, String item) {
        List<String> more = new ArrayList<>(items);
        if (more.size() < MOST) {
            more.add(item);
        }
        return more;
    }

    /** Without the thing at this place, where there is one. */
    static List<String> without(List<String> items, int place) {
        List<String> less = new ArrayList<>(items);
        if (place < less.size()) {
            less.remove(place);
        }
        return less;
    }
}
