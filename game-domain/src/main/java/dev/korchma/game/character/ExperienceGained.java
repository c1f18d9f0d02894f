package dev.korchma.game.character;

import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Reversible;
import org.jspecify.annotations.Nullable;

/**
 * A duel was worth something.
 *
 * @param encounter the duel: it gives experience once
 * @param before what the day had brought until then
 */
public record ExperienceGained(
        DocumentId document,
        DocumentId encounter,
        long from,
        long to,
        @Nullable DailyGain before,
        DailyGain after)
        implements CharacterEvent, Reversible {

    @Override
    public ExperienceTakenBack inverse() {
        return new ExperienceTakenBack(document, encounter, to, from, after, before);
    }
}
