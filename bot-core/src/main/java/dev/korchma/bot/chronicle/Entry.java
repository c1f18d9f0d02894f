package dev.korchma.bot.chronicle;

import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.FighterId;
import java.util.List;

/** One line of a chronicle, in facts. */
sealed interface Entry {

    /** Who fought whom. */
    record Opening(boolean continued, List<FighterId> ours, List<FighterId> theirs)
            implements Entry {}

    /** Somebody came into sight in the middle of it. */
    record Appeared(int round, List<FighterId> who, Kind kind) implements Entry {

        enum Kind {
            FROM_HIDING,
            HELP,
            NEW_FACES
        }
    }

    /**
     * @param heaviest whether none after it was heavier
     * @param only whether it was the only one
     */
    record FirstBlow(Blow blow, boolean heaviest, boolean only) implements Entry {}

    record HeaviestBlow(Blow blow) implements Entry {}

    /** Nobody was hurt. */
    record NoBlow(int tries) implements Entry {}

    record HeroFell(Fall fall) implements Entry {}

    /** Who felled whom. */
    record Felled(List<Account> accounts) implements Entry {

        record Account(FighterId by, List<FighterId> whom) {}
    }

    /** Whoever hurt the others most, over all their blows. */
    record MostDamage(FighterId who, long amount, int blows) implements Entry {}

    record CloseCall(FighterId who, int left) implements Entry {}

    record Unscathed(List<FighterId> who) implements Entry {}

    record Departed(int round, EncounterEvent.Leaving how, List<FighterId> who) implements Entry {}

    record Played(List<FighterId> who) implements Entry {}

    /**
     * How it stood in the end.
     *
     * @param over whether it was the end of the fight, or a pause
     * @param foesGone whether no foe that was seen stands any more
     */
    record Ending(boolean over, int round, List<FighterId> standing, boolean foesGone)
            implements Entry {}

    record Experience(List<EncounterTelling.Gain> gains) implements Entry {}
}
