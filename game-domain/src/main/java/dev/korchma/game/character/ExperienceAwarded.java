package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;
import org.jspecify.annotations.Nullable;

/**
 * Experience came or went by the word of whoever leads the game; no day limits it.
 *
 * @param encounter the encounter it is for, null for a master's free word
 */
public record ExperienceAwarded(
        DocumentId document, @Nullable DocumentId encounter, long from, long to)
        implements CharacterEvent, Reversible {

    @Override
    public ExperienceAwarded inverse() {
        return new ExperienceAwarded(document, encounter, to, from);
    }
}
