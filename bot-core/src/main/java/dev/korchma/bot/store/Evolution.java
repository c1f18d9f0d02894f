package dev.korchma.bot.store;

import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How documents follow their events; the features know, the store does not. */
public interface Evolution {

    /**
     * The document after the event.
     *
     * @param before null when the event makes the document
     */
    Document evolve(@Nullable Document before, Event event);

    /** Whose document it is, for finding it; empty for what belongs to nobody. */
    Optional<MemberId> ownerOf(Document document);
}
