package dev.korchma.plays.neutral;

import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.stage.Front;
import dev.korchma.plays.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;

/** Plays scenes in this process: the real bot on a real database, and a chat in memory. */
public final class NeutralFront implements Front {

    private final NeutralChat chat = new NeutralChat();
    private final AtomicInteger plays = new AtomicInteger();
    private @Nullable House house;

    @Override
    public String name() {
        return NeutralChat.FRONT;
    }

    @Override
    public Stage open(Play play) {
        House bot = house;
        if (bot == null) {
            bot = House.build(new House.Plan(WebApplicationType.NONE, chat, List.of(), Map.of()));
            house = bot;
        }
        bot.dice().clear();
        bot.forgetPassedTime();
        return new NeutralStage(bot, chat, play, "play" + plays.incrementAndGet());
    }

    @Override
    public void close() {
        House bot = house;
        if (bot != null) {
            bot.close();
        }
    }
}
