package dev.korchma.telegram;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.BotCore;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.UnsteadyDatabase;
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
    private final HikariDataSource database;
    private final UnsteadyDatabase unsteady;
    private final Map<String, Object> settings = new HashMap<>();
    private ConfigurableApplicationContext bot;

    private TestTelegram(TelegramPeer peer, HikariDataSource database, Map<String, String> more) {
        this.peer = peer;
        this.database = database;
        this.unsteady = new UnsteadyDatabase(database);
        settings.putAll(settings(peer.url(), peer.token()));
        settings.putAll(more);
        bot = run(unsteady, settings);
    }

    private static Map<String, Object> settings(String url, String token) {
        return Map.of(
                "korchma.telegram.token", token,
                "korchma.telegram.url", url,
                "spring.main.web-application-type", "none",
                "logging.level.root", "WARN",
                "logging.level.korchma", "INFO");
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
        return new TestTelegram(TelegramPeer.start(options), TestDatabase.fresh(), settings);
    }

    /** Another instance of the bot on a platform and a database that are there. */
    static ConfigurableApplicationContext instance(
            HikariDataSource database, String url, String token) {
        return run(database, settings(url, token));
    }

    private static ConfigurableApplicationContext run(
            DataSource database, Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(House.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(settings);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("database", database));
        return application.run();
    }

    /** The database as the bot sees it. */
    UnsteadyDatabase database() {
        return unsteady;
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
        bot = run(unsteady, settings);
    }

    @Override
    public void close() {
        bot.close();
        database.close();
        peer.close();
    }
}
