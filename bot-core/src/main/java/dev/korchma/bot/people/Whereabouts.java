package dev.korchma.bot.people;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.text.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place and what it belongs to.
 *
 * @param space number of the space whose rows this place's play goes to
 * @param stream the stream a thread was opened for, null elsewhere
 * @param language of what is shown to everybody here
 */
public record Whereabouts(Place place, long space, @Nullable UUID stream, Language language) {

    /** The same place, for play that goes on in the space it was begun in. */
    public Whereabouts in(long other) {
        return other == space ? this : new Whereabouts(place, other, null, language);
    }
}
