package dev.korchma.plays.house;

/** Where people of a scene can sit with the bot. Found by {@link java.util.ServiceLoader}. */
public interface App {

    /** As in {@code -Dfronts=}, in {@code only on} and in {@code Max is on discord}. */
    String name();

    /** Starts what scenes need there; it outlives the restarts of the bot, as the real one does. */
    Ground start();
}
