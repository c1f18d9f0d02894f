package dev.korchma.plays.telegram;

import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPeer;
import dev.korchma.plays.house.App;
import dev.korchma.plays.house.Corner;
import dev.korchma.plays.house.Ground;
import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Play;
import dev.korchma.telegram.TelegramFront;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;

/** Telegram, as the local peer plays it to the real library. */
public final class TelegramApp implements App {

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Ground start() {
        return new Telegram(TelegramPeer.start(TelegramOptions.usual()));
    }

    private record Telegram(TelegramPeer peer) implements Ground {

        @Override
        public House.Plan plan() {
            return new House.Plan(
                    WebApplicationType.NONE,
                    null,
                    List.of(TelegramFront.class),
                    Map.of(
                            "korchma.telegram.token", peer.token(),
                            "korchma.telegram.url", peer.url(),
                            "korchma.telegram.messages-per-second", "0"));
        }

        @Override
        public Corner corner(House house, List<Play.Role> cast, String id) {
            return new TelegramCorner(peer, cast, id);
        }

        @Override
        public void close() {
            peer.close();
        }
    }
}
