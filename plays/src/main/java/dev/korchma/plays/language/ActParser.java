package dev.korchma.plays.language;

import dev.korchma.plays.language.Act.Age;
import dev.korchma.plays.language.Act.Delivery;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a person does, from behind the name on. */
final class ActParser {

    private static final int MOST_MEGABYTES = 20;

    private final Luggage luggage;

    ActParser(Luggage luggage) {
        this.luggage = luggage;
    }

    /** Null when the sentence is no act. */
    @Nullable Act of(Cursor cursor) {
        if (cursor.take(":")) {
            String said = Odd.unfold(cursor.rest());
            return said.isEmpty() ? null : new Act.Says(said);
        }
        if (cursor.takeAny("replies to", "reply to")) {
            return replies(cursor);
        }
        if (cursor.takeAny("points at", "point at")) {
            return points(cursor);
        }
        if (cursor.takeAny("presses", "press")) {
            return presses(cursor);
        }
        if (cursor.takeAny("picks", "pick")) {
            return picks(cursor);
        }
        if (cursor.takeAny("answers:", "answer:")) {
            return new Act.Fills(Map.of("", Odd.unfold(cursor.rest())));
        }
        if (sendsFile(cursor)) {
            return sends(cursor);
        }
        if (cursor.takeAny("types:", "type:")) {
            return new Act.Types(cursor.rest());
        }
        if (cursor.takeAny("'s last act arrives again", "’s last act arrives again")) {
            return new Act.Echo();
        }
        return null;
    }

    /** The name of the file somebody sends; null, and nothing read, when they send none. */
    static @Nullable String handedOver(Cursor cursor) {
        return sendsFile(cursor) ? cursor.quoted() : null;
    }

    private static boolean sendsFile(Cursor cursor) {
        return cursor.takeAny("sends the file", "send the file");
    }

    private static @Nullable Act replies(Cursor cursor) {
        String to = cursor.quoted();
        if (to == null || !cursor.take(":")) {
            return null;
        }
        String said = Odd.unfold(cursor.rest());
        return said.isEmpty() ? null : new Act.Replies(to, said);
    }

    private @Nullable Act sends(Cursor cursor) {
        String name = cursor.quoted();
        Act.Piece piece = name == null ? null : piece(name, cursor);
        if (piece == null) {
            return null;
        }
        if (cursor.atEnd()) {
            return new Act.Sends(piece, "");
        }
        String said = cursor.take("with:") ? Odd.unfold(cursor.rest()) : "";
        return said.isEmpty() ? null : new Act.Sends(piece, said);
    }

    private Act.@Nullable Piece piece(String name, Cursor cursor) {
        if (!cursor.take("of")) {
            return luggage.find(name);
        }
        String size = cursor.word();
        boolean sized = size.matches("\\d{1,2}") && cursor.take("MB");
        int megabytes = sized ? Integer.parseInt(size) : MOST_MEGABYTES + 1;
        return megabytes <= MOST_MEGABYTES ? Luggage.ofMegabytes(name, megabytes) : null;
    }

    private static @Nullable Act points(Cursor cursor) {
        String at = cursor.quoted();
        String label = at != null && cursor.take("for") ? cursor.bracketed() : null;
        return at == null || label == null ? null : new Act.Points(at, label);
    }

    private static @Nullable Act presses(Cursor cursor) {
        Age age = cursor.take("the old") ? Age.OLD : Age.SHOWN;
        String label = cursor.bracketed();
        if (label == null) {
            return null;
        }
        String in = cursor.take("in") ? cursor.quoted() : null;
        return new Act.Presses(label, in, age, delivery(cursor));
    }

    private static @Nullable Act picks(Cursor cursor) {
        String option = cursor.bracketed();
        if (option == null) {
            return null;
        }
        String in = cursor.take("in") ? cursor.quoted() : null;
        return new Act.Picks(option, in, delivery(cursor));
    }

    private static Delivery delivery(Cursor cursor) {
        cursor.take(",");
        if (cursor.take("delivered twice")) {
            return Delivery.DELIVERED_TWICE;
        }
        return cursor.take("twice") ? Delivery.DOUBLE_CLICK : Delivery.ONCE;
    }
}
