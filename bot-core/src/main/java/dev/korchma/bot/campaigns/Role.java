package dev.korchma.bot.campaigns;

import dev.korchma.bot.text.Texts;
import java.util.Locale;

/** What a member is in a campaign, the greatest say first. The names stand in the rows. */
public enum Role {
    /** Leads; each campaign has exactly one. */
    MASTER,
    /** Leads beside the master and knows the same secrets. */
    CO_MASTER,
    /** Plays a hero. */
    PLAYER,
    /** Looks on. */
    SPECTATOR;

    /** Whether it knows the secrets of the campaign. */
    public boolean leads() {
        return this == MASTER || this == CO_MASTER;
    }

    /** As it is typed and stands in keys of texts: {@code co-master}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Chooses a branch in a text. */
    Texts.Pick pick() {
        return new Texts.Pick(name().toLowerCase(Locale.ROOT));
    }

    static Role ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
