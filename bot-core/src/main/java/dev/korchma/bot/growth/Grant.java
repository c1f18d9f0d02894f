package dev.korchma.bot.growth;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be given; kept in the subject of the view it is asked in.
 *
 * @param amount experience for each, or {@link #A_LEVEL}: enough for the next level
 * @param reason in the words of whoever gives it, may be empty
 * @param without ids of heroes who do not get it
 */
record Grant(int amount, String reason, Set<String> without) {

    static final int A_LEVEL = 0;

    private static final String AMOUNT = "amount";
    private static final String REASON = "reason";
    private static final String WITHOUT = "without";

    Grant {
        without = Set.copyOf(without);
    }

    boolean isLevel() {
        return amount == A_LEVEL;
    }

    Map<String, String> subject() {
        Map<String, String> subject = new HashMap<>();
        subject.put(AMOUNT, Integer.toString(amount));
        subject.put(REASON, reason);
        subject.put(WITHOUT, String.join(" ", without));
        return subject;
    }

    static Grant of(Map<String, String> subject) {
        String without = subject.getOrDefault(WITHOUT, "");
        return new Grant(
                Integer.parseInt(subject.getOrDefault(AMOUNT, "0")),
                subject.getOrDefault(REASON, ""),
                without.isEmpty() ? Set.of() : Set.copyOf(List.of(without.split(" "))));
    }

    /** With a hero who had it left out, or the other way round. */
    Grant turned(String hero) {
        Set<String> others = new LinkedHashSet<>(without);
        if (!others.remove(hero)) {
            others.add(hero);
        }
        return new Grant(amount, reason, others);
    }
}
