package dev.korchma.discord;

/** Discord, or one of its servers, cannot be seen just now; what was wanted is tried again. */
final class DiscordAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    DiscordAway(String message) {
        super(message);
    }
}
