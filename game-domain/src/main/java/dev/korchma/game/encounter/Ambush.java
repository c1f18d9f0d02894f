package dev.korchma.game.encounter;

import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;

/** What is so by itself for whoever strikes from hiding. */
final class Ambush {

    private Ambush() {}

    /**
     * @param who as the fight knows it before the blow
     * @param said what is so besides, by id
     */
    static List<String> circumstances(Fighter who, List<String> said, RuleSystem rules) {
        String ambush = rules.play().fight().ambush();
        if (!who.hidden() || ambush.isEmpty() || said.contains(ambush)) {
            return said;
        }
        List<String> all = new ArrayList<>(said);
        all.add(ambush);
        return all;
    }
}
