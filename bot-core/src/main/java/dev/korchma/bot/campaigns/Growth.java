package dev.korchma.bot.campaigns;

/** What heroes of a campaign grow by. The names stand in the rows. */
public enum Growth {
    /** Experience for whom they defeat, shared among them. */
    DEFEATS,
    /** A level when the master says so. */
    MILESTONE
}
