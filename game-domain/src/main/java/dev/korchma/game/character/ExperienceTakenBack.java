package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;
import org.jspecify.annotations.Nullable;

/** Experience of a duel was taken back. */
public record ExperienceTakenBack(
        DocumentId document,
        DocumentId encounter,
        long from,
        long to,
        DailyGain before,
        @Nullable DailyGain after)
        implements CharacterEvent, Reversible {

    @Override
    public ExperienceGained inverse() {
        return new ExperienceGained(document, encounter, to, from, after, before);
    }
}
