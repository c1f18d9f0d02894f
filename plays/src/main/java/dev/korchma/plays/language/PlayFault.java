package dev.korchma.plays.language;

/** A scene that cannot be read: where, what stands there, and what would work. */
public final class PlayFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PlayFault(String file, int line, String text, String why) {
        super("%s:%d: %s%n    %s".formatted(file, line, why, text.strip()));
    }
}
