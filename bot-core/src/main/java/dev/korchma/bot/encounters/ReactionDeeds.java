package dev.korchma.bot.encounters;

/** Names of what the buttons of reactions do and carry; they stand in stored rows. */
final class ReactionDeeds {

    /** Whoever has the turn moves away: from whom? */
    static final String MOVE_AWAY = "reaction.move-away";

    static final String MOVED = "reaction.moved";

    /** Whoever is asked answers. */
    static final String ANSWER = "reaction.answer";

    /** A master answers for anybody who is asked. */
    static final String ANSWER_FOR = "reaction.answer-for";

    static final String NOBODY = "reaction.nobody";

    /** A player looks what they could do though it is not their turn. */
    static final String FREELY = "reaction.freely";

    static final String REACT = "reaction.react";

    /** A master lets somebody react, on their panel. */
    static final String REACT_FOR = "reaction.react-for";

    static final String WINDOW = "window";

    /** In the list of what a turn could hold besides: no action is called so. */
    static final String AWAY_FROM_SOMEBODY = "/away";

    /** Of those one moves away from: everybody. */
    static final String EVERYBODY = "/all";

    private ReactionDeeds() {}
}
