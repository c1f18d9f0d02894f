package dev.korchma.telegram;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an update means to the bot. */
sealed interface Decoded {

    /** Nothing the bot listens to. */
    record Nothing() implements Decoded {}

    /**
     * A line of text, or a document with its caption.
     *
     * @param text empty for a document without a caption
     * @param answered the message it answers, 0 for none
     * @param attached the document, null for a line of text
     */
    record Said(
            Heard heard,
            String text,
            List<Speaker> named,
            int answered,
            @Nullable Attached attached)
            implements Decoded {}

    /** A button, by what it carries. */
    record Pressed(Heard heard, String code) implements Decoded {}

    /**
     * People came into the place.
     *
     * @param greets whether the first of them is to be welcomed
     */
    record Came(List<Heard> people, boolean greets) implements Decoded {}

    /**
     * We may write in a place, where perhaps we could not a moment ago.
     *
     * @param letIn by whom we came in just now, null when we were in all the time
     */
    record Opened(Place place, @Nullable Came letIn) implements Decoded {}

    /** A group became a supergroup. */
    record Moved(String was, String becomes) implements Decoded {}

    /** A command of somebody who hides behind the group. */
    record Masked(Heard heard) implements Decoded {}
}
