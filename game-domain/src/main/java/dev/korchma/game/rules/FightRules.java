package dev.korchma.game.rules;

import java.util.Map;

/**
 * What the game says about fights.
 *
 * @param economy what a turn is made of, by id how much of it
 * @param opens by part of a turn the other part that its first use takes along, for instance the
 *     part that allows several blows
 * @param outTrack the track that puts a body out of the fight when it is at 0
 * @param lingers over the tags of a body that is out: whether it has turns all the same
 */
public record FightRules(
        OrderRule order,
        Map<String, Amount> economy,
        Map<String, String> opens,
        String outTrack,
        When lingers) {

    public FightRules {
        economy = Frozen.map(economy);
        opens = Frozen.map(opens);
    }
}
