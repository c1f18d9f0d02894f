package dev.korchma.bot.uses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody has chosen so far; kept in the subject of the view it is asked in.
 *
 * @param action id, empty while nothing is chosen
 * @param paid the track that pays; empty for the lowest
 * @param targets ids of heroes, one as often as it was named
 */
record Chosen(UUID hero, String action, String paid, List<String> targets) {

    static final String HERO = "hero";
    static final String ACTION = "action";
    static final String PAID = "paid";
    static final String TARGETS = "targets";

    Chosen {
        targets = List.copyOf(targets);
    }

    static Chosen of(Map<String, String> subject) {
        String targets = subject.getOrDefault(TARGETS, "");
        return new Chosen(
                UUID.fromString(subject.getOrDefault(HERO, "")),
                subject.getOrDefault(ACTION, ""),
                subject.getOrDefault(PAID, ""),
                targets.isEmpty() ? List.of() : List.of(targets.split(" ")));
    }

    Map<String, String> subject() {
        Map<String, String> subject = new HashMap<>();
        subject.put(HERO, hero.toString());
        subject.put(ACTION, action);
        subject.put(PAID, paid);
        subject.put(TARGETS, String.join(" ", targets));
        return subject;
    }

    /** With one more target; one that may be named once only is let go by naming it again. */
    Chosen with(String target, boolean repeats) {
        List<String> now = new ArrayList<>(targets);
        if (repeats || !now.remove(target)) {
            now.add(target);
        }
        return new Chosen(hero, action, paid, now);
    }

    Chosen aimedAt(List<String> others) {
        return new Chosen(hero, action, paid, others);
    }

    Chosen paidBy(String track) {
        return new Chosen(hero, action, track, List.of());
    }
}
