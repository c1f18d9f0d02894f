package dev.korchma.bot.speech;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.journal.MemberId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said for the table to read.
 *
 * @param member who said it
 * @param words 1 to {@value #LONGEST} characters, line by line
 * @param quoted what it answers, in one line; null for nothing
 * @param place where it was said
 */
record Line(
        long space,
        UUID id,
        MemberId member,
        Voice voice,
        String words,
        @Nullable String quoted,
        Place place,
        Instant at) {

    static final int LONGEST = 1_000;

    /** Of a line that is answered so much is quoted, in characters. */
    static final int QUOTED = 80;

    /** Who said what, as an answer quotes it. */
    String inShort() {
        return Typed.cut(Typed.line(voice.name() + ": " + words, QUOTED + 1), QUOTED);
    }

    /** Words that nobody could be asked to shorten, with an ellipsis where they end too early. */
    static String shortened(String words) {
        return Typed.cut(words, LONGEST);
    }
}
