package dev.korchma.plays.stage;

import dev.korchma.plays.language.Play;

/** A front of the bot that scenes are played on. Found by {@link java.util.ServiceLoader}. */
public interface Front extends AutoCloseable {

    /** As in {@code -Dfronts=} and in {@code only on}. */
    String name();

    /** Clears a stage for one scene; the stage before it must be closed. */
    Stage open(Play play);

    @Override
    void close();
}
