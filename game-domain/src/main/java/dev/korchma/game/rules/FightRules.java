package dev.korchma.game.rules;

import java.util.Map;

/**
 * What the game says about fights.
 *
 * @param economy what a turn is made of, by id how much of it
 * @param outTrack the track that puts a body out of the fight when it is at 0
 */
public record FightRules(OrderRule order, Map<String, Amount> economy, String outTrack) {

    public FightRules {
        economy = Frozen.map(economy);
    }
}
