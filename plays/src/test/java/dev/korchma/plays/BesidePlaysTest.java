package dev.korchma.plays;

/**
 * The same on the fronts of {@code -Dfronts.beside=}, in a process of its own beside the first: a
 * bot's log is its process's, and a scene fails by it, so two bots at work at once need two.
 */
class BesidePlaysTest extends PlaysTest {

    @Override
    String fronts() {
        return System.getProperty("fronts.beside", "");
    }
}
