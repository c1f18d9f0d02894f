package dev.korchma.plays.stage;

import dev.korchma.plays.language.Deed;
import dev.korchma.plays.language.Spot;
import java.time.Duration;
import java.util.List;

/** One scene's share of a front: nobody else's messages are there. */
public interface Stage extends AutoCloseable {

    /** Where a person of the scene sits; made when the stage was opened. */
    Seat seat(String name);

    /** Begins acts of several people in the same moment, as near as the front allows. */
    default List<Seat.Answer> together(List<Deed.Acts> acts) {
        return acts.stream().map(one -> seat(one.who()).begin(one.act())).toList();
    }

    /** The next dice fall like this. */
    void script(List<Integer> faces);

    /** Scripted faces that no die has taken yet. */
    List<Integer> unthrown();

    /** Errors the bot logged since this was last asked for. */
    List<String> accidents();

    void restart();

    void pass(Duration time);

    /**
     * Waits until the bot has nothing more to show and no timer is due.
     *
     * @throws IllegalStateException when that takes longer than half a minute
     */
    void settle();

    /** How long what is to be seen may take to appear; only a scene that fails waits so long. */
    default Duration patience() {
        return Duration.ofSeconds(20);
    }

    /** Makes sure that a place is on the screen of the person, and waits for a thread to appear. */
    void go(String name, Spot spot);

    @Override
    void close();
}
