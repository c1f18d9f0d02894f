package dev.korchma.plays.language;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** What a sentence of a scene does. */
public sealed interface Deed {

    /** Faces for the next dice, in order. */
    record Dice(List<Integer> faces) implements Deed {
        public Dice {
            faces = List.copyOf(faces);
        }
    }

    /** Somebody does something; the next sentence waits until the bot has answered. */
    record Acts(String who, Act act) implements Deed {}

    /** Several things are done before the first of them is answered. */
    record AtOnce(List<Acts> acts) implements Deed {
        public AtOnce {
            acts = List.copyOf(acts);
        }
    }

    /** People change the place they look at. */
    record Goes(List<String> who, Spot where) implements Deed {
        public Goes {
            who = List.copyOf(who);
        }
    }

    /** The bot is stopped and started anew on the same database. */
    record Restart() implements Deed {}

    /**
     * Somebody notes what stands on the screen, for later sentences.
     *
     * @param what its first group if it has one, else all of it, in the newest message that fits
     * @param as the name it is used by, as in <code>{CODE}</code>
     */
    record Notes(String who, Pattern what, String as) implements Deed {}

    record TimePasses(Duration time) implements Deed {}

    /** Something about what people see. */
    record Looks(Sight sight) implements Deed {}
}
