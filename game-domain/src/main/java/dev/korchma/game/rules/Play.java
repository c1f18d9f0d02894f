package dev.korchma.game.rules;

import java.util.Map;

/** How a pack has its game played: throws, fights, rests, and what victory leads to. */
public record Play(
        Map<String, Mechanic> mechanics,
        FightRules fight,
        Advancement advancement,
        Attempt.Catalogue attempts,
        Map<String, Rest> rests) {

    public Play {
        mechanics = Frozen.map(mechanics);
        rests = Frozen.map(rests);
    }
}
