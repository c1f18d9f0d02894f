package dev.korchma.peers.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What JDA wrote at WARN or above: it complains there about answers it cannot read. */
final class JdaComplaints extends AppenderBase<ILoggingEvent> {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    static JdaComplaints listen() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        var jda = (Logger) LoggerFactory.getLogger("net.dv8tion");
        var complaints = new JdaComplaints();
        complaints.setContext(jda.getLoggerContext());
        complaints.start();
        jda.addAppender(complaints);
        return complaints;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            heard.add(
                    event.getLevel()
                            + " "
                            + event.getLoggerName()
                            + ": "
                            + event.getFormattedMessage());
        }
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    /** Forgets what the test asked for, and tells it. */
    List<String> forget() {
        var all = heard();
        heard.clear();
        return all;
    }

    void deafen() {
        ((Logger) LoggerFactory.getLogger("net.dv8tion")).detachAppender(this);
    }
}
