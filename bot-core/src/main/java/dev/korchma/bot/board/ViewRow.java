package dev.korchma.bot.board;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message should show and what it shows.
 *
 * @param kind names the drawer
 * @param stream whose steps the view follows, null for a dialog
 * @param place where it stands; for a view that wants a thread of its own, the channel above
 * @param thread title of the thread it wants to stand in, null elsewhere
 * @param message the platform's id, null before it was posted
 * @param person the only person it is for, null for everybody
 * @param subject what the drawer needs besides the stream
 * @param guard the state its controls were offered in
 * @param wanted step it should show; the greatest number when no step will change it
 * @param shown step it shows
 * @param hash of what was drawn last
 * @param posts how often it was posted: a deleted message is posted anew
 */
public record ViewRow(
        long space,
        long id,
        String kind,
        @Nullable UUID stream,
        Place place,
        @Nullable String thread,
        @Nullable String message,
        Language language,
        @Nullable UUID person,
        Map<String, String> subject,
        String guard,
        List<Choice> choices,
        long wanted,
        long shown,
        String hash,
        int posts) {

    /** The same, standing in the thread it wanted, or in the place itself where there is none. */
    ViewRow in(Place stands) {
        return new ViewRow(
                space, id, kind, stream, stands, null, message, language, person, subject, guard,
                choices, wanted, shown, hash, posts);
    }
}
