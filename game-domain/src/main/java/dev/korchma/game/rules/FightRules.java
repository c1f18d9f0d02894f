package dev.korchma.game.rules;

import java.util.List;
import java.util.Map;

/**
 * What the game says about fights.
 *
 * @param economy what a turn is made of, by id how much of it
 * @param opens by part of a turn the other part of which it takes one along each time it is used
 *     up, as several blows are one action
 * @param outTrack the track that puts a body out of the fight when it is at 0
 * @param lingers over the tags of a body that is out: whether it has turns all the same
 * @param duels over the tags of an action: whether there is a use for it when two fight alone
 * @param deed what something made up on the spot takes of a turn, by economy id
 * @param reaction what may be done when it is not one's turn
 * @param begins what happens to a body whose turn begins, after what comes back with it
 * @param surprise id of the effect on whoever is taken by surprise, empty where nobody can be
 * @param ambush id of the circumstance that is so for whoever strikes from hiding, empty for none
 * @param calm id of the effect everybody is under while nobody fights, empty for none
 */
public record FightRules(
        OrderRule order,
        Map<String, Amount> economy,
        Map<String, String> opens,
        String outTrack,
        When lingers,
        When duels,
        Map<String, Integer> deed,
        Reaction reaction,
        String surprise,
        String ambush,
        List<Step> begins,
        String calm) {

    public FightRules {
        economy = Frozen.map(economy);
        opens = Frozen.map(opens);
        deed = Frozen.map(deed);
        begins = List.copyOf(begins);
    }

    /** A game in which nothing happens but actions, each in the own turn. */
    public FightRules(
            OrderRule order,
            Map<String, Amount> economy,
            Map<String, String> opens,
            String outTrack,
            When lingers,
            When duels) {
        this(
                order,
                economy,
                opens,
                outTrack,
                lingers,
                duels,
                Map.of(),
                Reaction.NONE,
                "",
                "",
                List.of(),
                "");
    }
}
