package dev.korchma.bot.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said it where, and the key under which the same saying would come a second time.
 *
 * @param key unique to this delivery; a redelivered event carries the same key
 * @param locale language tag of the speaker's client where the front tells it, as {@code ru-RU}
 * @param around where the place is
 * @param named accounts the saying names; an option names one of them by {@link Speaker#mark}
 * @param attached the file that came with it, null for most; an option takes it by its name
 */
public record Envelope(
        DeliveryKey key,
        Speaker speaker,
        Place place,
        @Nullable String locale,
        Surroundings around,
        List<Speaker> named,
        @Nullable Attached attached) {

    public Envelope {
        named = List.copyOf(named);
    }

    public Envelope(
            DeliveryKey key,
            Speaker speaker,
            Place place,
            @Nullable String locale,
            Surroundings around,
            List<Speaker> named) {
        this(key, speaker, place, locale, around, named, null);
    }

    public Envelope(DeliveryKey key, Speaker speaker, Place place, @Nullable String locale) {
        this(key, speaker, place, locale, Surroundings.UNKNOWN, List.of());
    }

    /** The same saying with a file. */
    public Envelope with(@Nullable Attached file) {
        return new Envelope(key, speaker, place, locale, around, named, file);
    }
}
