package dev.korchma.game.rules;

import java.util.Map;

/** How a pack has its game played: throws, fights, rests, and what victory leads to. */
public record Play(
        Map<String, Mechanic> mechanics,
        FightRules fight,
        Advancement advancement,
        Attempt.Catalogue attempts,
        Map<String, Rest> rests,
        Bond.Rule binding,
        Outset outset) {

    public Play {
        mechanics = Frozen.map(mechanics);
        rests = Frozen.map(rests);
    }

    /** Of a game where no thing is bound to anybody and nothing is bought. */
    public Play(
            Map<String, Mechanic> mechanics,
            FightRules fight,
            Advancement advancement,
            Attempt.Catalogue attempts,
            Map<String, Rest> rests) {
        this(mechanics, fight, advancement, attempts, rests, Bond.Rule.NONE, Outset.NONE);
    }
}
