package dev.korchma.bot.encounters;

/**
 * Names of what the buttons about a wish of the players do and carry; they stand in stored rows.
 */
final class WishDeeds {

    /** A player says it. */
    static final String SAY = "wish.say";

    /** A player throws for it. */
    static final String TRY = "wish.try";

    /** A master wants a throw: for what, against how much, and what is so for it. */
    static final String CHECK = "wish.check";

    static final String WHAT = "wish.what";
    static final String WHAT_ANEW = "wish.what-anew";
    static final String WEIGH = "wish.weigh";
    static final String WEIGH_OTHERWISE = "wish.weigh-otherwise";

    /** A master makes an attack of it: with what, at whom. */
    static final String ATTACK = "wish.attack";

    static final String AIM = "wish.aim";
    static final String AIM_ANEW = "wish.aim-anew";
    static final String AIMED = "wish.aimed";

    /** A master says what comes of it. */
    static final String ANSWER = "wish.answer";

    static final String WORDS = "words";
    static final String ATTEMPT = "attempt";
    static final String AGAINST = "against";
    static final String HOW = "how";

    private WishDeeds() {}
}
