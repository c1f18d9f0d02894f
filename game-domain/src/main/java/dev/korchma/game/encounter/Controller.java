package dev.korchma.game.encounter;

import dev.korchma.game.journal.MemberId;

/** Who decides for a fighter. */
public sealed interface Controller {

    record Member(MemberId member) implements Controller {}

    /** Nobody at the table: it acts at once. */
    record Computer() implements Controller {}

    /** Whoever leads the game at that moment. */
    record Masters() implements Controller {}
}
