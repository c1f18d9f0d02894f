package dev.korchma.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/** What JDA or the bot wrote at WARN or above: a test wants none but what it asked for. */
final class Complained extends AppenderBase<ILoggingEvent> {

    private static final List<String> WATCHED = List.of("net.dv8tion", "dev.korchma", "korchma");

    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Spring Boot sets the log up anew at every start. */
    ApplicationListener<ApplicationPreparedEvent> onPrepared() {
        return _ -> listen();
    }

    private void listen() {
        setContext(logger("net.dv8tion").getLoggerContext());
        start();
        WATCHED.forEach(name -> logger(name).addAppender(this));
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            heard.add(
                    "%s: %s %s"
                            .formatted(
                                    event.getLoggerName(),
                                    event.getFormattedMessage(),
                                    why(event)));
        }
    }

    private static String why(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy proxy
                ? proxy.getThrowable().toString()
                : "";
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    /** Forgets what a test asked for. */
    void forgive(Predicate<String> askedFor) {
        heard.removeIf(askedFor);
    }

    void deafen() {
        WATCHED.forEach(name -> logger(name).detachAppender(this));
    }
}
