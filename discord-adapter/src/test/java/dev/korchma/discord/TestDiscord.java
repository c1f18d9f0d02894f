package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.korchma.bot.BotCore;
import dev.korchma.bot.TestDatabase;
import dev.korchma.bot.UnsteadyDatabase;
import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.board.OutboxRelay;
import dev.korchma.bot.chat.Communities;
import dev.korchma.bot.store.DiceBox;
import dev.korchma.bot.store.SecretDiceBox;
import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.DiscordPeer.Options;
import dev.korchma.peers.discord.DiscordPerson;
import dev.korchma.peers.discord.Outcome;
import dev.korchma.peers.discord.world.Channel;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A local Discord and the whole neutral bot with this front on a database of its own. */
final class TestDiscord implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(60);

    private final DiscordPeer peer;
    private final HikariDataSource database;
    private final UnsteadyDatabase unsteady;
    private final Map<String, Object> settings = new HashMap<>();
    private final Complained complained = new Complained();
    private ConfigurableApplicationContext bot;

    private TestDiscord(DiscordPeer peer, HikariDataSource database, Map<String, String> more) {
        this.peer = peer;
        this.database = database;
        unsteady = new UnsteadyDatabase(database);
        settings.put("korchma.discord.token", peer.token());
        settings.put("korchma.discord.api-url", peer.baseUrl());
        settings.put("korchma.discord.gateway-url", peer.gatewayUrl());
        settings.put("spring.main.web-application-type", "none");
        settings.put("logging.level.root", "WARN");
        settings.put("logging.level.korchma", "INFO");
        settings.putAll(more);
        bot = run();
    }

    /** Not a {@code @Configuration}, so that the scan of the front does not find it by itself. */
    @EnableAutoConfiguration
    @Import({BotCore.class, DiscordFront.class})
    static class House {

        @Bean
        DiceBox diceBox(JdbcClient jdbc) {
            return new SecretDiceBox(jdbc);
        }
    }

    /** A Discord with the bot in it, its commands known. */
    static TestDiscord start() {
        return start(Options.standard(), Map.of());
    }

    static TestDiscord start(Options options, Map<String, String> settings) {
        TestDiscord discord = apart(options, settings);
        discord.comesIn();
        return discord;
    }

    /** With no more patience with its database than the program has. */
    static TestDiscord inAHurry() {
        TestDiscord discord =
                new TestDiscord(
                        DiscordPeer.start(Options.standard()), TestDatabase.inAHurry(), Map.of());
        discord.comesIn();
        return discord;
    }

    /** As {@link #start}, without waiting for the bot to come in. */
    static TestDiscord apart(Options options, Map<String, String> settings) {
        return new TestDiscord(DiscordPeer.start(options), TestDatabase.fresh(), settings);
    }

    private ConfigurableApplicationContext run() {
        SpringApplication application = new SpringApplication(House.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(settings);
        application.addInitializers(context ->
                context.getBeanFactory().registerSingleton("database", (DataSource) unsteady));
        // Spring Boot sets the log up anew when it starts.
        application.addListeners(complained.onPrepared());
        return application.run();
    }

    void comesIn() {
        await().atMost(SOON).until(() -> isWell() && !peer.world().commands().isEmpty());
        Tavern porch = tavern("Porch");
        warmUp(porch, porch.guest("Early", "en-US"));
    }

    /** A program that has just begun may take longer than Discord's three seconds. */
    void warmUp(Tavern tavern, DiscordPerson somebody) {
        await().atMost(SOON)
                .until(() -> tavern.roll(somebody, "1d4").outcome() instanceof Outcome.Replied);
    }

    boolean isWell() {
        return Status.UP.equals(bean(DiscordHealth.class).health().getStatus());
    }

    DiscordPeer peer() {
        return peer;
    }

    /** A new server with one channel, and nobody in it yet. */
    Tavern tavern(String name) {
        return new Tavern(this, name);
    }

    <T> T bean(Class<T> type) {
        return bot.getBean(type);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** The database as the bot sees it. */
    UnsteadyDatabase database() {
        return unsteady;
    }

    /** A connection to it beside those of the bot, for as long as somebody wants. */
    java.sql.Connection ownConnection() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), "");
    }

    /**
     * Another instance of the bot, as while a new version takes over: Discord tells both
     * everything.
     */
    ConfigurableApplicationContext another() {
        int sessions = peer.gateway().identified();
        peer.clock().advance(Duration.ofSeconds(5));
        ConfigurableApplicationContext other = run();
        await().atMost(SOON).until(() -> peer.gateway().identified() > sessions);
        await().atMost(SOON)
                .until(() ->
                        Status.UP.equals(other.getBean(DiscordHealth.class).health().getStatus()));
        return other;
    }

    /** Keeps every saying that writes waiting until it is let go. */
    Standstill standstill() {
        return new Standstill(database, "inbox");
    }

    /** What failed is tried again by the next round; here rounds come as fast as that. */
    void roundsUntil(Callable<Boolean> done) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    if (done.call()) {
                        return true;
                    }
                    round();
                    return false;
                });
    }

    void round() {
        bean(BoardKeeper.class).round();
        bean(OutboxRelay.class).round();
    }

    /** Every message of a fight has something new to show. */
    void touch(Fight fight) {
        jdbc().sql("update view set wanted = wanted + 1, hash = 'x' where stream_id = ?")
                .param(fight.stream())
                .update();
    }

    /** Whether the bot has been told of a channel. */
    boolean knows(Channel channel) {
        return bean(Connection.class).discord().getGuildChannelById(channel.id()) != null;
    }

    Whereto whereto() {
        return new Whereto(bean(Connection.class), bean(Sent.class), bean(Communities.class));
    }

    /** The program ends and starts again on the same database. */
    void restart() {
        stop();
        begin();
        comesIn();
    }

    void stop() {
        bot.close();
    }

    /** Discord wants five seconds between two logins, which a real program takes to come back. */
    void begin() {
        peer.clock().advance(Duration.ofSeconds(5));
        bot = run();
    }

    /** What the log complained of, all of it. */
    List<String> complaints() {
        return complained.heard();
    }

    /** Forgets what a test asked for in the log. */
    void forgive(Predicate<String> askedFor) {
        complained.forgive(askedFor);
    }

    /** Neither has the bot broken a rule of Discord's nor has anybody complained in the log. */
    void allIsWell() {
        assertThat(peer.violations().all()).isEmpty();
        assertThat(complained.heard()).isEmpty();
    }

    @Override
    public void close() {
        bot.close();
        complained.deafen();
        database.close();
        peer.close();
    }
}
