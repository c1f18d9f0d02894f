package dev.korchma.web;

import dev.korchma.bot.chat.Form;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a browser is told. */
sealed interface Change {

    /** What stands in the store, and is told again to whoever was away. */
    sealed interface Kept extends Change {
        long seq();
    }

    record PlaceOpened(long seq, String id, String kind, String title, @Nullable String parent)
            implements Kept {}

    /**
     * A message as it is now.
     *
     * @param author name of the seat that said it, null when the bot did
     * @param onlyFor the only seat that sees it, null for all
     * @param view JSON of the view
     */
    record Said(
            long seq,
            long id,
            String place,
            @Nullable String author,
            @Nullable UUID onlyFor,
            String view,
            boolean edited,
            Instant at)
            implements Kept {}

    /**
     * A frame of this seat was dealt with.
     *
     * @param error one sentence, null when all is well
     */
    record Answered(String frame, @Nullable String error) implements Change {}

    record FormOpened(String frame, Form form) implements Change {}

    record Beat() implements Change {}
}
