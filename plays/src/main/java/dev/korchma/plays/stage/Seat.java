package dev.korchma.plays.stage;

import dev.korchma.plays.language.Act;
import java.time.Duration;

/** A person's hands and eyes on a front. */
public interface Seat {

    /**
     * Begins an act.
     *
     * @throws AssertionError when it cannot be done, because there is no such button on the screen
     */
    Answer begin(Act act);

    /** What is on the person's screen. */
    Screen screen();

    /** The screen and whatever else the person could open; the same where only one can be read. */
    Screen everything();

    /**
     * Saves a file and opens it, as this person gets it.
     *
     * @param message the id of the message on the screen it hangs on
     * @throws AssertionError when it cannot be had
     */
    byte[] open(String message, String file);

    /** What the bot owes somebody who did something. */
    interface Answer {

        /**
         * Waits for it.
         *
         * @throws AssertionError when it does not come
         */
        void await(Duration most);
    }
}
