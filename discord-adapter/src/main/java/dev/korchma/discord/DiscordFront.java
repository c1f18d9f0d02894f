package dev.korchma.discord;

import dev.korchma.bot.chat.Accounts;
import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.text.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the Discord front, there when a token is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${korchma.discord.token:}'.isBlank()")
@EnableConfigurationProperties(DiscordSettings.class)
public class DiscordFront {

    @Bean(destroyMethod = "close")
    Connection discordConnection(DiscordSettings settings) {
        return new Connection(settings);
    }

    @Bean
    ViewPainter discordPainter(Accounts accounts, Connection connection) {
        return new ViewPainter(accounts, new Links(connection));
    }

    @Bean
    Complaints discordComplaints(Connection connection, ViewPainter painter, Texts texts) {
        return new Complaints(connection, painter, texts);
    }

    @Bean
    DiscordPlatform discordPlatform(
            Connection connection, ViewPainter painter, JdbcClient jdbc, Complaints complaints) {
        return new DiscordPlatform(connection, painter, new Sent(jdbc), complaints);
    }

    @Bean
    Opening discordOpening(Connection connection, Ears ears, CommandMenu menu, JdbcClient jdbc) {
        return new Opening(connection, ears, new Registration(menu, jdbc));
    }

    @Bean
    Ears discordEars(
            Doorway doorway, ViewPainter painter, DiscordPlatform platform, Complaints complaints) {
        return new Ears(doorway, painter, platform, complaints);
    }

    @Bean
    DiscordHealth discordHealth(Connection connection) {
        return new DiscordHealth(connection);
    }
}
