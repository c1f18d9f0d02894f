package dev.korchma.plays.telegram;

import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPeer;
import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.stage.Front;
import dev.korchma.plays.stage.Stage;
import dev.korchma.telegram.TelegramFront;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;

/** Plays scenes in Telegram. The peer outlives the restarts of the bot, as Telegram does. */
public final class TelegramPlays implements Front {

    private final AtomicInteger plays = new AtomicInteger();
    private @Nullable TelegramPeer peer;
    private @Nullable House house;

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Stage open(Play play) {
        TelegramPeer telegram = peer;
        House bot = house;
        if (telegram == null || bot == null) {
            telegram = TelegramPeer.start(TelegramOptions.usual());
            bot = House.build(plan(telegram));
            peer = telegram;
            house = bot;
        }
        bot.dice().clear();
        bot.forgetPassedTime();
        return new TelegramStage(bot, telegram, play, "Play " + plays.incrementAndGet());
    }

    private static House.Plan plan(TelegramPeer telegram) {
        return new House.Plan(
                WebApplicationType.NONE,
                null,
                List.of(TelegramFront.class),
                Map.of(
                        "korchma.telegram.token", telegram.token(),
                        "korchma.telegram.url", telegram.url(),
                        "korchma.telegram.messages-per-second", "0"));
    }

    @Override
    public void close() {
        House bot = house;
        TelegramPeer telegram = peer;
        if (bot != null) {
            bot.close();
        }
        if (telegram != null) {
            telegram.close();
        }
    }
}
