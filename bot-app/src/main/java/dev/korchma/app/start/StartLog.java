package dev.korchma.app.start;

import dev.korchma.app.postgres.DatabasePlace;
import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The five lines that say what is on and what is off. */
@Component
class StartLog {

    private static final Logger LOG = LoggerFactory.getLogger("korchma");

    private final Environment environment;
    private final DatabasePlace database;
    private final List<ChatPlatform> platforms;

    StartLog(Environment environment, DatabasePlace database, List<ChatPlatform> platforms) {
        this.environment = environment;
        this.database = database;
        this.platforms = List.copyOf(platforms);
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        LOG.info("Database: {}", database.words());
        LOG.info("Texts: {}", languages());
        LOG.info("Discord: {}", front("discord"));
        LOG.info("Telegram: {}", front("telegram"));
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            LOG.info("Table: {}", table(web.getWebServer().getPort()));
        }
    }

    private static String languages() {
        return Arrays.stream(Language.values())
                .map(Language::tag)
                .collect(Collectors.joining(", "));
    }

    private String front(String name) {
        return platforms.stream().anyMatch(platform -> platform.front().equals(name))
                ? "on"
                : "off, no token";
    }

    private String table(int port) {
        var address = environment.getProperty("server.address", "0.0.0.0");
        return switch (address) {
            case "127.0.0.1", "localhost", "::1" -> "http://localhost:" + port;
            case "0.0.0.0", "::" ->
                    "http://localhost:" + port + " (open on every address of this machine)";
            default -> "http://" + bracketed(address) + ":" + port;
        };
    }

    private static String bracketed(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
