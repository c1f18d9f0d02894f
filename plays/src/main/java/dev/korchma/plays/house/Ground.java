package dev.korchma.plays.house;

import dev.korchma.plays.language.Play;
import java.util.List;

/** An app that runs: many scenes have a corner there, one after the other. */
public interface Ground extends AutoCloseable {

    /** What a house needs so that its bot is in this app. */
    House.Plan plan();

    /** Whether one more scene finds a place here. */
    default boolean hasRoom() {
        return true;
    }

    /**
     * Seats people of one scene.
     *
     * @param house the running house that was built with {@link #plan}
     * @param cast who sits here, at least one
     * @param id no other corner's
     */
    Corner corner(House house, List<Play.Role> cast, String id);

    @Override
    void close();
}
