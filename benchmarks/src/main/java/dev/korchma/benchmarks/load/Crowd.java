package dev.korchma.benchmarks.load;

import java.util.ArrayList;
import java.util.List;

/** Both platforms with the people on them: seven of ten play on Discord. */
final class Crowd implements AutoCloseable {

    private final DiscordCrowd discord = new DiscordCrowd();
    private final TelegramCrowd telegram = new TelegramCrowd();

    /** What the bot must be told to find them. */
    List<String> settings() {
        return List.of(
                "--korchma.discord.token=" + discord.peer().token(),
                "--korchma.discord.api-url=" + discord.peer().baseUrl(),
                "--korchma.discord.gateway-url=" + discord.peer().gatewayUrl(),
                "--korchma.telegram.token=" + telegram.peer().token(),
                "--korchma.telegram.url=" + telegram.peer().url(),
                "--korchma.telegram.messages-per-second=0");
    }

    boolean isServed() {
        return discord.isServed() && telegram.isServed();
    }

    DiscordCrowd discord() {
        return discord;
    }

    /**
     * People with a channel each; on Discord four share a server.
     *
     * @param count of all
     */
    List<Seat> seats(int count) {
        int onTelegram = count * 3 / 10;
        List<Seat> all = new ArrayList<>(telegram.seats(onTelegram));
        all.addAll(discord.seats((count - onTelegram + 3) / 4, 4));
        return all.subList(0, count);
    }

    @Override
    public void close() {
        discord.close();
        telegram.close();
    }
}
