package dev.korchma.game.encounter;

import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        List<String> besides = known(said);
        Map<String, Scene.Extremes> asItIs = new HashMap<>();
        offered.targets().forEach(target -> asItIs.put(target, extremes(target, besides)));
        return rules.content().circumstances().keySet().stream()
                .filter(one -> said.contains(one) || changes(asItIs, one, besides))
                .toList();
    }

    private boolean changes(
            Map<String, Scene.Extremes> asItIs, String circumstance, List<String> besides) {
        List<String> with = Stream.concat(besides.stream(), Stream.of(circumstance)).toList();
        return asItIs.entrySet().stream()
                .anyMatch(one -> !extremes(one.getKey(), with).equals(one.getValue()));
    }

    private Scene.Extremes extremes(String target, List<String> circumstances) {
        return scene.extremes(offered.action(), key(), target, circumstances);
    }

    private List<String> known(List<String> said) {
        return Circumstances.of(actor, said, rules);
    }

    private String key() {
        return actor.id().value();
    }
}
