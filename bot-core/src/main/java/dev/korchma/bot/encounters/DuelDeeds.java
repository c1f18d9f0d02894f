package dev.korchma.bot.encounters;

/** Names of what the buttons of a duel do and of what they carry; they stand in stored rows. */
final class DuelDeeds {

    static final String ACCEPT = "duel.accept";
    static final String DECLINE = "duel.decline";
    static final String WITHDRAW = "duel.withdraw";
    static final String ACT = "duel.act";
    static final String END_TURN = "duel.end-turn";
    static final String SURRENDER = "duel.surrender";
    static final String GIVE_UP = "duel.give-up";
    static final String LATE = "duel.late";
    static final String REMATCH = "duel.rematch";

    static final String ENCOUNTER = "encounter";
    static final String ACTION = "action";

    private DuelDeeds() {}
}
