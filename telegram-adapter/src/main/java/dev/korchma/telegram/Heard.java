package dev.korchma.telegram;

import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.chat.Surroundings;
import dev.korchma.bot.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did something where, as far as an answer needs to know.
 *
 * @param key the same for a redelivered event
 * @param typed the message that was typed, null where none was
 * @param pressed the button that was pressed, null where none was
 * @param aside whether the speaker said it in the private chat, though it belongs to the place
 * @param title of the group it was said in, null where it is not known
 */
record Heard(
        String key,
        Speaker speaker,
        Place place,
        @Nullable String locale,
        @Nullable Integer typed,
        @Nullable Pressed pressed,
        boolean aside,
        @Nullable String title) {

    Heard(
            String key,
            Speaker speaker,
            Place place,
            @Nullable String locale,
            @Nullable Integer typed,
            @Nullable Pressed pressed) {
        this(key, speaker, place, locale, typed, pressed, false, null);
    }

    /**
     * A button.
     *
     * @param query Telegram's id of the press
     * @param message the message the button stands below
     * @param ephemeral whether only the presser sees that message
     */
    record Pressed(String query, int message, boolean ephemeral) {}

    Target target() {
        return Target.of(place);
    }

    Heard in(Place other) {
        return new Heard(key, speaker, other, locale, typed, pressed, aside, title);
    }

    /** The same speaker in their private chat. */
    Heard privately() {
        Place there = Place.privately(TelegramFront.NAME, speaker.account());
        return new Heard(key, speaker, there, locale, null, null);
    }

    /** What was said here in private belongs to another place. */
    Heard asideOf(Place other) {
        return new Heard(key, speaker, other, locale, null, null, true, null);
    }

    /** As the group is titled now. */
    Heard titled(@Nullable String group) {
        return new Heard(key, speaker, place, locale, typed, pressed, aside, group);
    }

    /** Whether the speaker now looks at their private chat. */
    boolean isPrivate() {
        return aside || place.kind() == Place.Kind.PRIVATE;
    }

    /** Of what is said to the speaker alone. */
    Language language() {
        return Language.nearest(locale);
    }

    Envelope envelope(List<Speaker> named) {
        return new Envelope(
                new DeliveryKey(key), speaker, place, locale, new Surroundings(null, title), named);
    }

    /** What a public answer in a group refers to, so that everybody sees whose roll it is. */
    @Nullable Integer answers() {
        return isPrivate() ? null : typed;
    }
}
