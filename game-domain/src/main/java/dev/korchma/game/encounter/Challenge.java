package dev.korchma.game.encounter;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One member asks another to fight.
 *
 * @param opponent the character that is challenged, null when its player has none yet
 * @param until when the challenge lapses
 */
public record Challenge(
        MemberId challenger,
        Contestant contestant,
        MemberId challenged,
        @Nullable Contestant opponent,
        Instant until) {

    /** A character as the challenge names it. */
    public record Contestant(DocumentId character, String name, int level) {}
}
