package dev.korchma.discord;

import dev.korchma.bot.chat.Place;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** Addresses of channels and threads, as Discord's own clients open them. */
final class Links implements Function<Place, Optional<String>> {

    private final Connection connection;

    Links(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<String> apply(Place place) {
        return Optional.ofNullable(
                        connection.discord().getChannelById(GuildMessageChannel.class, place.id()))
                .map(GuildMessageChannel::getJumpUrl);
    }
}
