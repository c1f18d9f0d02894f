package dev.korchma.bot.rulebooks;

import dev.korchma.game.rules.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the choices of a pack say about levels that are taken in one option or another. */
final class Courses {

    /** The number of all levels. */
    static final String LEVEL = Numbers.LEVEL;

    /** Before the id of an option: the number of levels taken in it. */
    static final String LEVELS = LEVEL + ".";

    private final Node.Table root;

    /** By choice the options taken level by level, with where each of them is named. */
    private final Map<String, Map<String, Place>> every = new LinkedHashMap<>();

    Courses(Node.Table root) {
        this.root = root;
        Fields.each(
                root,
                "choices",
                (id, choice) -> {
                    if (isEvery(choice)) {
                        every.put(id, options(choice));
                    }
                });
    }

    private static Map<String, Place> options(Node.Table choice) {
        var options = new LinkedHashMap<String, Place>();
        var own = Fields.table(choice, "options");
        own.entries().keySet().forEach(id -> options.put(id, own.keyPlace(id)));
        Fields.leaves(choice, "of").forEach(leaf -> options.put(leaf.text(), leaf.place()));
        return options;
    }

    static boolean isEvery(Node.Table choice) {
        return Fields.flag(choice, "every-level");
    }

    /** Of which option, or of which choice of such options, the level is one; null where of all. */
    static @Nullable String of(Node.Table choice) {
        return choice.get("level") instanceof Node.Table level
                ? level.entries().keySet().stream().findFirst().orElse(null)
                : null;
    }

    static int level(Node.Table choice) {
        var of = of(choice);
        return of == null
                ? Fields.number(choice, "level", 1)
                : Fields.number(Fields.table(choice, "level"), of, 1);
    }

    /** Every option that is taken level by level, whichever choice asks for it. */
    Map<String, Place> options() {
        var all = new LinkedHashMap<String, Place>();
        every.values().forEach(all::putAll);
        return all;
    }

    /** By choice. */
    Map<String, Map<String, Place>> every() {
        return every;
    }

    /** Whether levels are counted by this option or choice. */
    boolean knows(String of) {
        return every.containsKey(of) || options().containsKey(of);
    }

    /** The highest level anybody can have. */
    int playable() {
        return Math.max(1, Fields.number(Fields.table(root, "advancement"), "playable", 1));
    }

    /** How many can come so far in one build: of a choice as many options as levels allow. */
    int times(String of, int level) {
        return every.containsKey(of) ? Math.max(1, playable() / Math.max(1, level)) : 1;
    }
}
