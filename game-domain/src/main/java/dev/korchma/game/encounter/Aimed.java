package dev.korchma.game.encounter;

import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * An action that is about to be aimed, among the bodies of a fight as they stand.
 *
 * @param offered one of the actions on offer to the one who acts
 */
public record Aimed(Scene scene, RuleSystem rules, Fighter actor, Offered offered) {

    /**
     * @param encounter as whoever aims may see it
     */
    public static Aimed in(
            Encounter encounter, FighterId actor, Offered offered, RuleSystem rules) {
        return new Aimed(rules.scene(encounter.bodies()), rules, encounter.known(actor), offered);
    }

    /**
     * Why a blow at somebody would be thrown in another way than this fighter usually throws it.
     *
     * @param circumstances ids of what is so for this once
     */
    public List<Leaning> leanings(FighterId target, List<String> circumstances) {
        return scene.leanings(offered.action(), key(), target.value(), known(circumstances));
    }

    /**
     * What could be said to be so: what would change something at somebody it may be aimed at, in
     * the order of the pack.
     *
     * @param said what was said already; that can be taken back
     */
    public List<String> circumstances(List<String> said) {
        return rules.content().circumstances().keySet().stream()
                .filter(one -> said.contains(one) || matters(one, known(said)))
                .toList();
    }

    private boolean matters(String circumstance, List<String> besides) {
        List<String> with = new ArrayList<>(besides);
        with.add(circumstance);
        return offered.targets().stream()
                .anyMatch(target -> scene.differs(offered.action(), key(), target, besides, with));
    }

    private List<String> known(List<String> circumstances) {
        List<String> said =
                circumstances.stream()
                        .filter(rules.content().circumstances()::containsKey)
                        .toList();
        return Ambush.circumstances(actor, said, rules);
    }

    private String key() {
        return actor.id().value();
    }
}
