package dev.korchma.bot.chronicle;

import dev.korchma.game.encounter.FighterId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody fell, and what became of them.
 *
 * @param by what felled them, null where nobody did
 * @param rise how they came to their feet again, null while they have not
 */
record Fall(int round, FighterId who, @Nullable Blow by, @Nullable Rise rise) {

    /** How somebody came to their feet again. */
    sealed interface Rise {}

    /** By another's deed. */
    record Helped(FighterId by, String action, @Nullable String item) implements Rise {}

    /** By their own deed or luck. */
    record Alone() implements Rise {}

    /** A master put it right. */
    record Decided() implements Rise {}

    Fall ended(Rise how) {
        return new Fall(round, who, by, how);
    }
}
