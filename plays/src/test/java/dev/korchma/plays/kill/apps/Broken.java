package dev.korchma.plays.kill.apps;

/** The answers that say that something broke. */
final class Broken {

    private Broken() {}

    static boolean isSaidIn(String words) {
        return words.contains("Something broke on our side") || words.contains("Saving is down");
    }
}
