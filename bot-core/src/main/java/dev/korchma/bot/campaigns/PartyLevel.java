package dev.korchma.bot.campaigns;

import java.util.OptionalInt;

/** How far those who play in a campaign have come. */
public interface PartyLevel {

    /** The level most of their heroes have, the lower of two; empty where nobody has a hero. */
    OptionalInt of(long space);
}
