package dev.korchma.plays.language;

import dev.korchma.plays.language.Sight.Since;
import dev.korchma.plays.language.Sight.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is seen by whom. Every method answers null when the sentence is not of its kind. */
final class SightParser {

    private static final String[] HANDED = {"is handed the file", "are handed the file"};

    private final Names names;

    SightParser(Names names) {
        this.names = names;
    }

    /** Sentences that begin with the sight itself: nobody, only, exactly one of. */
    @Nullable Sight led(Cursor cursor) {
        if (cursor.take("nobody")) {
            return cursor.takeAny("sees", "see")
                    ? unseen(cursor, names.all())
                    : nobodyOffered(cursor);
        }
        if (cursor.take("only")) {
            List<String> who = names.some(cursor);
            if (!who.isEmpty() && cursor.takeAny(HANDED)) {
                return handed(cursor, who, true, Since.LATEST_ACT);
            }
            return !who.isEmpty() && cursor.takeAny("sees", "see") ? only(cursor, who) : null;
        }
        if (cursor.take("exactly one of")) {
            List<String> who = names.some(cursor);
            return who.size() > 1 && cursor.takeAny("sees", "see") ? one(cursor, who) : null;
        }
        return null;
    }

    /** What follows the names. */
    @Nullable Sight of(Cursor cursor, List<String> who) {
        boolean still = cursor.take("still");
        if (cursor.takeAny("sees", "see")) {
            return sees(cursor, who, still ? Since.EVER : Since.LATEST_ACT);
        }
        if (!still && cursor.takeAny(HANDED)) {
            return handed(cursor, who, false, Since.LATEST_ACT);
        }
        if (still && cursor.takeAny("has the file", "have the file")) {
            return handed(cursor, who, false, Since.EVER);
        }
        if (cursor.takeAny("does not see", "do not see")) {
            return unseen(cursor, who);
        }
        if (cursor.takeAny("is offered", "are offered")) {
            List<String> labels = cursor.labels();
            return labels.isEmpty() ? null : new Sight.Offered(who, labels);
        }
        if (cursor.takeAny("is not offered", "are not offered")) {
            List<String> labels = cursor.labels();
            return labels.isEmpty() ? null : new Sight.NotOffered(who, labels);
        }
        return null;
    }

    /** What somebody who types is shown. */
    @Nullable Sight suggested(Cursor cursor, String who) {
        boolean there = cursor.take("is suggested");
        if (!there && !cursor.take("is not suggested")) {
            return null;
        }
        String words = cursor.quoted();
        return words == null ? null : new Sight.Suggested(who, words, there);
    }

    private static @Nullable Sight handed(
            Cursor cursor, List<String> who, boolean alone, Since since) {
        String file = cursor.quoted();
        String words = file != null && cursor.take("with") ? cursor.quoted() : "";
        return file == null || words == null
                ? null
                : new Sight.Handed(who, file, words, alone, since);
    }

    private @Nullable Sight nobodyOffered(Cursor cursor) {
        if (!cursor.take("is offered")) {
            return null;
        }
        List<String> labels = cursor.labels();
        return labels.isEmpty() ? null : new Sight.NotOffered(names.all(), labels);
    }

    private static @Nullable Sight sees(Cursor cursor, List<String> who, Since since) {
        Words words = words(cursor);
        if (words == null) {
            return null;
        }
        if (cursor.take("once")) {
            return new Sight.Sees(who, words, Since.EVER, 1);
        }
        String number = cursor.word();
        if (number.matches("\\d{1,3}") && cursor.take("times")) {
            return new Sight.Sees(who, words, Since.EVER, Integer.parseInt(number));
        }
        return number.isEmpty() ? new Sight.Sees(who, words, since, 0) : null;
    }

    private static @Nullable Sight unseen(Cursor cursor, List<String> who) {
        Words words = words(cursor);
        return words == null ? null : new Sight.Unseen(who, words);
    }

    private static @Nullable Sight only(Cursor cursor, List<String> who) {
        Words words = words(cursor);
        return words == null ? null : new Sight.OnlySees(who, words);
    }

    private static @Nullable Sight one(Cursor cursor, List<String> who) {
        Words words = words(cursor);
        return words == null ? null : new Sight.OneSees(who, words);
    }

    private static @Nullable Words words(Cursor cursor) {
        boolean pictured = cursor.take("a picture with");
        boolean whole = !pictured && cursor.take("the line");
        String text = cursor.quoted();
        return text == null || text.isEmpty() ? null : new Words(text, whole, pictured);
    }
}
