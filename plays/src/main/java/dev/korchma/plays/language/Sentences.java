package dev.korchma.plays.language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads single sentences; blocks are the business of {@link PlayParser}. */
final class Sentences {

    private static final Map<String, Duration> UNITS =
            Map.of(
                    "second", Duration.ofSeconds(1),
                    "minute", Duration.ofMinutes(1),
                    "hour", Duration.ofHours(1),
                    "day", Duration.ofDays(1));

    private final Names names;
    private final SightParser sights;
    private final ActParser acts;

    Sentences(Names names, Luggage luggage) {
        this.names = names;
        acts = new ActParser(luggage);
        sights = new SightParser(names);
    }

    /** Null when nothing fits. */
    @Nullable Deed read(String text) {
        Deed deed = staged(text);
        if (deed == null) {
            Sight led = complete(new Cursor(text), sights::led);
            deed = led == null ? null : new Deed.Looks(led);
        }
        return deed != null ? deed : ofPeople(text);
    }

    /** A single act of a single person; null when the sentence is something else. */
    Deed.@Nullable Acts act(String text) {
        Cursor cursor = new Cursor(text);
        String who = names.one(cursor);
        Act act = who == null ? null : acts.of(cursor);
        return who == null || act == null || !cursor.atEnd() ? null : new Deed.Acts(who, act);
    }

    private @Nullable Deed staged(String text) {
        Cursor cursor = new Cursor(text);
        if (cursor.take("dice:")) {
            return dice(cursor.rest());
        }
        if (cursor.take("the bot restarts")) {
            return cursor.atEnd() ? new Deed.Restart() : null;
        }
        String amount = cursor.word();
        String unit = cursor.word();
        Duration one = UNITS.get(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
        boolean passes = cursor.takeAny("passes", "pass");
        return passes && one != null && amount.matches("\\d{1,4}") && cursor.atEnd()
                ? new Deed.TimePasses(one.multipliedBy(Long.parseLong(amount)))
                : null;
    }

    private static @Nullable Deed dice(String faces) {
        List<Integer> numbers = new ArrayList<>();
        for (String face : faces.split("[\\s,]+")) {
            if (!face.matches("\\d{1,7}")) {
                return null;
            }
            numbers.add(Integer.valueOf(face));
        }
        return new Deed.Dice(numbers);
    }

    private @Nullable Deed ofPeople(String text) {
        Deed.Acts act = act(text);
        if (act != null) {
            return act;
        }
        Sight sight = complete(new Cursor(text), this::sightOfPeople);
        if (sight != null) {
            return new Deed.Looks(sight);
        }
        Deed notes = notes(new Cursor(text));
        if (notes != null) {
            return notes;
        }
        Deed back = handsBack(new Cursor(text));
        return back != null ? back : goes(new Cursor(text));
    }

    private @Nullable Deed handsBack(Cursor cursor) {
        String who = names.one(cursor);
        String file = who != null && cursor.take("hands back the file") ? cursor.quoted() : null;
        if (who == null || file == null) {
            return null;
        }
        Deed.Rewriting written = new Deed.Rewriting("", "");
        if (cursor.take(",")) {
            String to = cursor.quoted();
            String from = to != null && cursor.take("for") ? cursor.quoted() : null;
            if (to == null || from == null || from.isEmpty()) {
                return null;
            }
            cursor.take(",");
            written = new Deed.Rewriting(from, to);
        }
        if (cursor.atEnd()) {
            return new Deed.HandsBack(who, file, written, "");
        }
        String said = cursor.take("with:") ? Odd.unfold(cursor.rest()) : "";
        return said.isEmpty() ? null : new Deed.HandsBack(who, file, written, said);
    }

    private @Nullable Deed notes(Cursor cursor) {
        String who = names.one(cursor);
        String what = who != null && cursor.takeAny("notes", "note") ? cursor.quoted() : null;
        if (who == null || what == null || what.isEmpty() || !cursor.take("as")) {
            return null;
        }
        String as = cursor.rest();
        try {
            return as.matches("[A-Z][A-Z0-9]*")
                    ? new Deed.Notes(who, Pattern.compile(what), as)
                    : null;
        } catch (PatternSyntaxException _) {
            return null;
        }
    }

    private @Nullable Deed goes(Cursor cursor) {
        List<String> who = names.some(cursor);
        if (who.isEmpty() || !cursor.takeAny("goes to", "go to")) {
            return null;
        }
        Spot spot = spot(cursor);
        return spot == null || !cursor.atEnd() ? null : new Deed.Goes(who, spot);
    }

    private @Nullable Sight sightOfPeople(Cursor cursor) {
        List<String> who = names.some(cursor);
        if (who.isEmpty()) {
            return null;
        }
        if (who.size() == 1) {
            Sight suggested = sights.suggested(cursor, who.getFirst());
            if (suggested != null) {
                return suggested;
            }
        }
        return sights.of(cursor, who);
    }

    private static @Nullable Spot spot(Cursor cursor) {
        if (cursor.take("the tavern")) {
            return new Spot.Tavern();
        }
        if (cursor.takeAny("the duel", "the fight", "the thread of the duel")) {
            return new Spot.NewestThread();
        }
        if (cursor.takeAny("the private chat", "private")) {
            return new Spot.Private();
        }
        boolean thread = cursor.take("the thread");
        boolean channel = !thread && cursor.take("the channel");
        String name = thread || channel ? cursor.quoted() : null;
        if (name == null) {
            return null;
        }
        return thread ? new Spot.Titled(name) : new Spot.Channel(name);
    }

    private static @Nullable Sight complete(
            Cursor cursor, java.util.function.Function<Cursor, @Nullable Sight> reading) {
        Sight sight = reading.apply(cursor);
        return sight != null && cursor.atEnd() ? sight : null;
    }
}
