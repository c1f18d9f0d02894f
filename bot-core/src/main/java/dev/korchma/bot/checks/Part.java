package dev.korchma.bot.checks;

import dev.korchma.game.journal.MemberId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a call.
 *
 * @param ordinal their place in it, from 0
 * @param hero whom they try it with, by the id of the character
 * @param name of the hero
 * @param what id of what they try
 * @param total what came of it; null before they tried
 */
record Part(
        int ordinal, MemberId member, UUID hero, String name, String what, @Nullable Long total) {

    boolean isOver() {
        return total != null;
    }
}
