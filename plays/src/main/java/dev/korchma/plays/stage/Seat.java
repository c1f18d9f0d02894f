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
