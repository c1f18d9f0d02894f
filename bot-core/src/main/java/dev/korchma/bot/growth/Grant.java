package dev.korchma.bot.growth;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be given; kept in the subject of the view it is asked in.
 *
 * @param amount experience, or {@link #A_LEVEL}: enough for the next level
 * @param shared whether the amount is for all of them together
 * @param reason in the words of whoever gives it, may be empty
 * @param without ids of heroes who do not get it
 */
record Grant(int amount, boolean shared, String reason, Set<String> without) {

    static final int A_LEVEL = 0;

    private static final String AMOUNT = "amount";
    private static final String SHARED = "shared";
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
        subject.put(SHARED, Boolean.toString(shared));
        subject.put(REASON, reason);
        subject.put(WITHOUT, String.join(" ", without));
        return subject;
    }

    static Grant of(Map<String, String> subject) {
        String without = subject.getOrDefault(WITHOUT, "");
        return new Grant(
                Integer.parseInt(subject.getOrDefault(AMOUNT, "0")),
                Boolean.parseBoolean(subject.get(SHARED)),
                subject.getOrDefault(REASON, ""),
                without.isEmpty() ? Set.of() : Set.copyOf(List.of(without.split(" "))));
    }

    /** With a hero who had it left out, or the other way round. */
    Grant turned(String hero) {
        Set<String> others = new LinkedHashSet<>(without);
        if (!others.remove(hero)) {
            others.add(hero);
        }
        return new Grant(amount, shared, reason, others);
    }

    /** For each the whole of it instead of a share, or the other way round. */
    Grant dealt(boolean together) {
        return new Grant(amount, together, reason, without);
    }

    /** What each of so many gets; what cannot be shared evenly is lost. */
    int each(int heroes) {
        return shared ? amount / Math.max(1, heroes) : amount;
    }
}
