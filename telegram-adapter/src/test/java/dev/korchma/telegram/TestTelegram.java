package dev.korchma.telegram;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.BotCore;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.store.DiceBox;
import dev.korchma.bot.store.SecretDiceBox;
import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPeer;
import dev.korchma.peers.telegram.TelegramPerson;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A local Telegram and the whole neutral bot with this front on a database of its own. */
final class TestTelegram implements AutoCloseable {

    private final TelegramPeer peer;
    private final HikariDataSource database = TestDatabase.fresh();
    private final Map<String, Object> settings = new HashMap<>();
    private ConfigurableApplicationContext bot;

    private TestTelegram(TelegramPeer peer, Map<String, String> more) {
        this.peer = peer;
        settings.put("korchma.telegram.token", peer.token());
        settings.put("korchma.telegram.url", peer.url());
        settings.put("spring.main.web-application-type", "none");
        settings.put("logging.level.root", "WARN");
        settings.put("logging.level.korchma", "INFO");
        settings.putAll(more);
        bot = run();
    }

    /** Not a {@code @Configuration}, so that the scan of the front does not find it by itself. */
    @EnableAutoConfiguration
    @Import({BotCore.class, TelegramFront.class})
    static class House {

        @Bean
        DiceBox diceBox(JdbcClient jdbc) {
            return new SecretDiceBox(jdbc);
        }
    }

    static TestTelegram start() {
        return start(TelegramOptions.usual(), Map.of());
    }

    static TestTelegram start(TelegramOptions options, Map<String, String> settings) {
        return new TestTelegram(TelegramPeer.start(options), settings);
    }

    private ConfigurableApplicationContext run() {
        SpringApplication application = new SpringApplication(House.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(settings);
        application.addInitializers(context ->
                context.getBeanFactory().registerSingleton("database", (DataSource) database));
        return application.run();
    }

    TelegramPeer peer() {
        return peer;
    }

    TelegramPerson person(String name, String language) {
        return peer.person(name, language);
    }

    <T> T bean(Class<T> type) {
        return bot.getBean(type);
    }

    /** The program ends and starts again on the same database. */
    void restart() {
        stop();
        begin();
    }

    void stop() {
        bot.close();
    }

    void begin() {
        bot = run();
    }

    @Override
    public void close() {
        bot.close();
        database.close();
        peer.close();
    }
}
