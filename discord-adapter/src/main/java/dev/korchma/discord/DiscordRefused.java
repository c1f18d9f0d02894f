package dev.korchma.discord;

/** Discord does not let this bot in, and only the operator can mend that. */
public final class DiscordRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param sentence what is wrong and what would work; never holds the token
     */
    DiscordRefused(String sentence) {
        super(sentence);
    }
}
