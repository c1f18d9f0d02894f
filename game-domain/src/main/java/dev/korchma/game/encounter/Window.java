package dev.korchma.game.encounter;

/**
 * Somebody is asked whether they react to what another one does. What they may answer follows from
 * the rules and from how they stand when they answer.
 *
 * @param key names it within the fight; letters, digits, dash, at most 20
 * @param who is asked
 * @param about whom they may answer
 */
public record Window(String key, FighterId who, FighterId about) {

    boolean concerns(FighterId fighter) {
        return who.equals(fighter) || about.equals(fighter);
    }
}
