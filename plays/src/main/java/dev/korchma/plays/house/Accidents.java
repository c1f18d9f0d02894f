package dev.korchma.plays.house;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Listens to the log: a scene in which the bot logs an error has failed, whatever was shown, and so
 * has one in which a client library of a platform warns.
 */
final class Accidents extends AppenderBase<ILoggingEvent> {

    private static final List<String> LIBRARIES = List.of("net.dv8tion.jda", "org.telegram");

    private final List<String> heard = new ArrayList<>();

    static Accidents listen() {
        Accidents accidents = new Accidents();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        accidents.setContext(root.getLoggerContext());
        accidents.start();
        root.addAppender(accidents);
        return accidents;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(least(event.getLoggerName()))) {
            IThrowableProxy cause = event.getThrowableProxy();
            String why = cause == null ? "" : ": " + cause.getMessage();
            synchronized (heard) {
                heard.add(event.getFormattedMessage() + why);
            }
        }
    }

    private static Level least(String logger) {
        return LIBRARIES.stream().anyMatch(logger::startsWith) ? Level.WARN : Level.ERROR;
    }

    /** What was heard since the last time it was asked for. */
    List<String> take() {
        synchronized (heard) {
            List<String> taken = List.copyOf(heard);
            heard.clear();
            return taken;
        }
    }
}
