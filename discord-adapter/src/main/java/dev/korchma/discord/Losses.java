package dev.korchma.discord;

import dev.korchma.bot.chat.Vanishing;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Notices that a thread was deleted: what was played in it goes on elsewhere. */
final class Losses extends ListenerAdapter {

    private final Vanishing vanishing;

    Losses(Vanishing vanishing) {
        this.vanishing = vanishing;
    }

    @Override
    public void onChannelDelete(ChannelDeleteEvent event) {
        if (event.getChannelType().isThread()) {
            Thread.ofVirtual()
                    .start(() ->
                            vanishing.vanished(DiscordPlatform.FRONT, event.getChannel().getId()));
        }
    }
}
