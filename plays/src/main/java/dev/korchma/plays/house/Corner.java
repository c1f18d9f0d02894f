package dev.korchma.plays.house;

import dev.korchma.plays.language.Deed;
import dev.korchma.plays.language.Spot;
import dev.korchma.plays.stage.Seat;
import java.util.List;
import java.util.function.Supplier;

/** One scene's share of an app: a tavern of its own, with those of its people who are there. */
public interface Corner extends AutoCloseable {

    Seat seat(String name);

    /**
     * Looks for what acts are aimed at that people do in the same moment: none of them may change
     * what another is aimed at. Nobody in the scene acts before all are aimed.
     *
     * @return begins the acts
     */
    default Supplier<List<Seat.Answer>> aim(List<Deed.Acts> acts) {
        return () -> acts.stream().map(one -> seat(one.who()).begin(one.act())).toList();
    }

    /** Makes sure that a place is on the screen of the person, and waits for a thread to appear. */
    void go(String name, Spot spot);

    /** What the bot did against the app's rules since this was last asked for. */
    default List<String> violations() {
        return List.of();
    }

    /**
     * The bot is about to be restarted.
     *
     * @return waits until the bot that is back has been noticed here
     */
    default Runnable restarting() {
        return () -> {};
    }

    /** Waits until what the bot has shown is before everybody's eyes. */
    default void settle() {}

    @Override
    default void close() {}
}
