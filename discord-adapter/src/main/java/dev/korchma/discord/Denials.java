package dev.korchma.discord;

import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator when Discord does not let the bot hear what the settings ask for. */
final class Denials extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger("korchma");

    @Override
    public void onShutdown(ShutdownEvent event) {
        if (event.getCloseCode() == CloseCode.DISALLOWED_INTENTS) {
            LOG.error(
                    "Discord does not let this bot hear plain talk: tick “Message Content Intent” on"
                            + " the page “Bot” of your application on discord.com/developers, or set"
                            + " korchma.discord.read-messages (KORCHMA_DISCORD_READMESSAGES) to"
                            + " false.");
        }
    }
}
