package dev.korchma.plays.kill;

import java.util.Optional;

/** What somebody at the table would do next. */
public interface Mind {

    /** Empty when there is nothing to do but wait for the others. */
    Optional<Act> next();
}
