package dev.korchma.bot.chronicle;

import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the table saw of a part of a fight, by those who were seen and nobody else.
 *
 * @param after the fight as it stood at the end of that part
 * @param round in which the part ended
 * @param part whether it is not the first one
 * @param seen whoever was in sight at some moment, in the order in which they were
 * @param tries deeds aimed at somebody
 * @param lowest how little heroes had left at worst of what keeps them in the fight
 * @param played heroes for whom a master decided
 */
record Happened(
        Encounter after,
        int round,
        boolean part,
        Set<FighterId> seen,
        int tries,
        List<Blow> blows,
        List<Fall> falls,
        List<Appearance> appearances,
        List<Departure> departures,
        Map<FighterId, Integer> lowest,
        Set<FighterId> played,
        List<EncounterTelling.Gain> gains) {

    /**
     * Somebody came into sight in the middle of it.
     *
     * @param fromHiding whether they had been there before
     */
    record Appearance(int round, FighterId who, boolean fromHiding) {}

    record Departure(int round, FighterId who, EncounterEvent.Leaving how) {}

    Fighter fighter(FighterId who) {
        return after.known(who);
    }

    boolean isHero(FighterId who) {
        return fighter(who).isHero();
    }
}
