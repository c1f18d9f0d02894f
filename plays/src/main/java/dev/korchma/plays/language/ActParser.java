package dev.korchma.plays.language;

import dev.korchma.plays.language.Act.Age;
import dev.korchma.plays.language.Act.Delivery;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a person does, from behind the name on. */
final class ActParser {

    private ActParser() {}

    /** Null when the sentence is no act. */
    static @Nullable Act of(Cursor cursor) {
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
        if (cursor.takeAny("types:", "type:")) {
            return new Act.Types(cursor.rest());
        }
        if (cursor.takeAny("'s last act arrives again", "’s last act arrives again")) {
            return new Act.Echo();
        }
        return null;
    }

    private static @Nullable Act replies(Cursor cursor) {
        String to = cursor.quoted();
        if (to == null || !cursor.take(":")) {
            return null;
        }
        String said = Odd.unfold(cursor.rest());
        return said.isEmpty() ? null : new Act.Replies(to, said);
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
