package dev.korchma.discord;

import dev.korchma.bot.chat.Accounts;
import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Communities;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Gallery;
import dev.korchma.bot.chat.Languages;
import dev.korchma.bot.chat.Vanishing;
import dev.korchma.bot.text.Texts;
import java.util.List;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything of the Discord front, there when a token is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${korchma.discord.token:}'.isBlank()")
@EnableConfigurationProperties(DiscordSettings.class)
public class DiscordFront {

    @Bean(destroyMethod = "close")
    Connection discordConnection(DiscordSettings settings, LoginBudget budget) {
        return new Connection(settings, budget);
    }

    @Bean
    LoginBudget discordLoginBudget(
            JdbcClient jdbc, TransactionTemplate transaction, DiscordSettings settings) {
        LoginRows rows = new LoginRows(jdbc);
        return new LoginBudget(rows, transaction, rows::now, settings.spendReserve());
    }

    @Bean
    ViewPainter discordPainter(Accounts accounts, Connection connection, Gallery gallery) {
        return new ViewPainter(accounts, new Links(connection), gallery);
    }

    @Bean
    Complaints discordComplaints(Connection connection, Languages languages, Texts texts) {
        return new Complaints(connection, languages, texts);
    }

    @Bean
    Doors discordDoors() {
        return new Doors();
    }

    @Bean
    Sent discordSent(JdbcClient jdbc) {
        return new Sent(jdbc);
    }

    @Bean
    Masks discordMasks(
            JdbcClient jdbc, Sent sent, ViewPainter painter, Doors doors, Complaints complaints) {
        return new Masks(new Webhooks(new WebhookRows(jdbc), doors, complaints), sent, painter);
    }

    @Bean
    Pen discordPen(ViewPainter painter, Sent sent, Masks masks, Complaints complaints) {
        return new Pen(painter, sent, masks, complaints);
    }

    @Bean
    DiscordPlatform discordPlatform(
            Connection connection,
            Pen pen,
            Sent sent,
            Doors doors,
            Complaints complaints,
            Communities communities,
            DiscordSettings settings) {
        return new DiscordPlatform(
                new Whereto(connection, sent, communities),
                pen,
                sent,
                new Threads(connection, sent),
                doors,
                complaints,
                settings.readMessages());
    }

    @Bean
    Registration discordRegistration(CommandMenu menu, Texts texts, JdbcClient jdbc) {
        return new Registration(new CommandBook(menu, texts), jdbc);
    }

    @Bean
    Opening discordOpening(Connection connection, List<ListenerAdapter> listeners, Sent sent) {
        sent.forgetOld();
        return new Opening(connection, listeners.toArray());
    }

    @Bean
    Ears discordEars(
            Doorway doorway,
            ViewPainter painter,
            DiscordPlatform platform,
            Complaints complaints,
            CommandMenu menu,
            Uploads uploads) {
        return new Ears(doorway, painter, platform, complaints, new Pointers(menu), uploads);
    }

    @Bean(destroyMethod = "close")
    Uploads discordUploads(DiscordSettings settings) {
        return new Uploads(settings);
    }

    @Bean
    Denials discordDenials() {
        return new Denials();
    }

    @Bean
    Losses discordLosses(Vanishing vanishing) {
        return new Losses(vanishing);
    }

    @Bean
    Hearing discordHearing(Connection connection, DiscordSettings settings) {
        return new Hearing(connection, settings.silence());
    }

    /** Its name in health is the front's. */
    @Bean
    DiscordHealth discordHealthIndicator(Connection connection, Hearing hearing) {
        return new DiscordHealth(connection, hearing);
    }
}
