package dev.korchma.plays.discord;

import dev.korchma.discord.DiscordFront;
import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.plays.house.App;
import dev.korchma.plays.house.Corner;
import dev.korchma.plays.house.Ground;
import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Play;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;

/** Discord, as the local peer plays it to the real library. */
public final class DiscordApp implements App {

    @Override
    public String name() {
        return "discord";
    }

    /** Scenes start the bot anew within the five seconds Discord wants between two logins. */
    @Override
    public Ground start() {
        return new Discord(DiscordPeer.start(DiscordPeer.Options.standard().lettingInAnybody()));
    }

    private record Discord(DiscordPeer peer) implements Ground {

        @Override
        public House.Plan plan() {
            return new House.Plan(
                    WebApplicationType.NONE,
                    null,
                    List.of(DiscordFront.class),
                    Map.of(
                            "korchma.discord.token", peer.token(),
                            "korchma.discord.api-url", peer.baseUrl(),
                            "korchma.discord.gateway-url", peer.gatewayUrl()));
        }

        @Override
        public Corner corner(House house, List<Play.Role> cast, String id) {
            return new DiscordCorner(house, peer, cast, id);
        }

        @Override
        public void close() {
            peer.close();
        }
    }
}
