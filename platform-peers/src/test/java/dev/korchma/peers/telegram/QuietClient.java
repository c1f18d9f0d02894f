package dev.korchma.peers.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Fails a test during which telegrambots warned of anything: it read something it did not expect.
 */
final class QuietClient implements BeforeEachCallback, AfterEachCallback {

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        heard.list.clear();
        heard.start();
        logger().addAppender(heard);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        logger().detachAppender(heard);
        assertThat(heard.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger("org.telegram");
    }
}
