package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Gallery;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The browser table on a real port and a real database, with a scripted bot behind it. Whoever
 * closes it learns whether it grumbled: whatever browsers do, the log of the table stays empty.
 */
final class TestTable implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Grumbles grumbles = new Grumbles();

    private TestTable(ConfigurableApplicationContext context) {
        this.context = context;
        grumbles.start();
        root().addAppender(grumbles);
    }

    /** Opens a table; the database stays open when the table closes. */
    static TestTable on(DataSource database, String... settings) {
        SpringApplication application = new SpringApplication(House.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("database", database));
        String[] arguments = {
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.main.banner-mode=off",
            "--spring.threads.virtual.enabled=true",
            "--logging.level.root=WARN"
        };
        return new TestTable(
                application.run(
                        java.util.stream.Stream.of(arguments, settings)
                                .flatMap(java.util.stream.Stream::of)
                                .toArray(String[]::new)));
    }

    int port() {
        return Integer.parseInt(
                Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    WebPlatform platform() {
        return context.getBean(WebPlatform.class);
    }

    /** Posts and tells the id of the message. */
    String post(Place place, View view, String nonce) {
        return switch (platform().post(place, view, nonce)) {
            case ChatPlatform.Posted(String message) -> message;
            case ChatPlatform.Shut _ -> throw new AssertionError("the table is never shut");
        };
    }

    ScriptedBot bot() {
        return context.getBean(ScriptedBot.class);
    }

    /** Ends the program as an operator does: what is under way may finish, windows are let go. */
    @Override
    public void close() {
        context.close();
        root().detachAppender(grumbles);
        assertThat(grumbles.heard).as("what the log complained about").isEmpty();
    }

    private static ch.qos.logback.classic.Logger root() {
        return (ch.qos.logback.classic.Logger)
                LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static final class Grumbles extends AppenderBase<ILoggingEvent> {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
                heard.add(
                        event.getLevel()
                                + " "
                                + event.getLoggerName()
                                + " "
                                + event.getFormattedMessage());
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
                "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration"
            })
    @Import({WebTable.class, Texts.class, ScriptedBot.class})
    static class House {

        /** One picture is kept. */
        @Bean
        Gallery gallery() {
            return hash -> hash.equals("kept") ? Optional.of(new byte[] {1, 2}) : Optional.empty();
        }
    }
}
