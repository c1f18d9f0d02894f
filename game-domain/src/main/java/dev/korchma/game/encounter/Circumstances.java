package dev.korchma.game.encounter;

import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.stream.Stream;

/** What is so for one deed. */
final class Circumstances {

    private Circumstances() {}

    /**
     * What was said to be so, and what is so by itself for whoever strikes from hiding. What the
     * rules have no word for is not so.
     *
     * @param who as the fight knows it before the deed
     * @param said by id
     */
    static List<String> of(Fighter who, List<String> said, RuleSystem rules) {
        Stream<String> byItself =
                who.hidden() ? Stream.of(rules.play().fight().ambush()) : Stream.empty();
        return Stream.concat(said.stream(), byItself)
                .filter(rules.content().circumstances()::containsKey)
                .distinct()
                .toList();
    }
}
