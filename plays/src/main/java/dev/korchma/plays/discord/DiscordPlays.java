package dev.korchma.plays.discord;

import dev.korchma.discord.DiscordFront;
import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.stage.Front;
import dev.korchma.plays.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;

/** Plays scenes in Discord. The peer outlives the restarts of the bot, as Discord does. */
public final class DiscordPlays implements Front {

    private final AtomicInteger plays = new AtomicInteger();
    private @Nullable DiscordPeer peer;
    private @Nullable House house;

    @Override
    public String name() {
        return "discord";
    }

    @Override
    public Stage open(Play play) {
        DiscordPeer discord = peer;
        House bot = house;
        if (discord == null || bot == null) {
            discord = DiscordPeer.start(DiscordPeer.Options.standard());
            bot = House.build(plan(discord));
            peer = discord;
            house = bot;
        }
        bot.dice().clear();
        bot.forgetPassedTime();
        return new DiscordStage(bot, discord, play, "Play " + plays.incrementAndGet());
    }

    private static House.Plan plan(DiscordPeer discord) {
        return new House.Plan(
                WebApplicationType.NONE,
                null,
                List.of(DiscordFront.class),
                Map.of(
                        "korchma.discord.token", discord.token(),
                        "korchma.discord.api-url", discord.baseUrl(),
                        "korchma.discord.gateway-url", discord.gatewayUrl()));
    }

    @Override
    public void close() {
        House bot = house;
        DiscordPeer discord = peer;
        if (bot != null) {
            bot.close();
        }
        if (discord != null) {
            discord.close();
        }
    }
}
