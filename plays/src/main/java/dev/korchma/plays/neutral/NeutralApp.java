package dev.korchma.plays.neutral;

import dev.korchma.plays.house.App;
import dev.korchma.plays.house.Corner;
import dev.korchma.plays.house.Ground;
import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Play;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;

/** A chat in memory, in this process: scenes are played with nothing between them and the bot. */
public final class NeutralApp implements App {

    @Override
    public String name() {
        return NeutralChat.FRONT;
    }

    @Override
    public Ground start() {
        return new Chatting(new NeutralChat());
    }

    private record Chatting(NeutralChat chat) implements Ground {

        @Override
        public House.Plan plan() {
            return new House.Plan(WebApplicationType.NONE, chat, List.of(), Map.of());
        }

        @Override
        public Corner corner(House house, List<Play.Role> cast, String id) {
            return new NeutralCorner(house, chat, cast, id);
        }

        @Override
        public void close() {}
    }
}
