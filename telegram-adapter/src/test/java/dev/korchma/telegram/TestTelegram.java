package dev.korchma.telegram;

import dev.korchma.bot.TestHouse;
import dev.korchma.peers.telegram.TelegramPeer;
import java.util.function.Supplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** A local Telegram and the whole neutral bot with this front on a database of its own. */
final class TestTelegram implements AutoCloseable {

    private final TelegramPeer peer;
    private ConfigurableApplicationContext bot;

    private TestTelegram(TelegramPeer peer, ConfigurableApplicationContext bot) {
        this.peer = peer;
        this.bot = bot;
    }

    @Import({TestHouse.class, TelegramFront.class})
    static final class House {}

    static TestTelegram start() {
        var peer = TelegramPeer.start(dev.korchma.peers.telegram.TelegramOptions.usual());
        return new TestTelegram(peer, bot(peer));
    }

    static ConfigurableApplicationContext bot(TelegramPeer peer, String... more) {
        return new SpringApplicationBuilder(House.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .properties(
                        "korchma.telegram.token=" + peer.token(),
                        "korchma.telegram.api=" + peer.url(),
                        "logging.level.root=WARN",
                        "logging.level.korchma=INFO")
                .properties(more)
                .run();
    }

    TelegramPeer peer() {
        return peer;
    }

    <T> T bean(Class<T> type) {
        return bot.getBean(type);
    }

    /** Lets the bot begin anew on another database, as a fresh installation does. */
    void replaced(Supplier<ConfigurableApplicationContext> other) {
        bot.close();
        bot = other.get();
    }

    @Override
    public void close() {
        bot.close();
        peer.close();
    }
}
