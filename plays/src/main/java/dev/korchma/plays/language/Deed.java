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

    /**
     * Somebody hands over a file that somebody was handed before.
     *
     * @param written what stands in it otherwise than before, empty for nothing
     * @param text what is said with it, empty where it answers a question
     */
    record HandsBack(String who, String file, Rewriting written, String text) implements Deed {}

    /** Words of a file that somebody changed, all of them. */
    record Rewriting(String from, String to) {}

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
