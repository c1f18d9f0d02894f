package dev.korchma.discord;

import dev.korchma.bot.chat.FrontAway;

/** Discord, or one of its servers, cannot be seen just now; what was wanted is tried again. */
final class DiscordAway extends FrontAway {

    private static final long serialVersionUID = 1;

    DiscordAway(String message) {
        super(message);
    }
}
