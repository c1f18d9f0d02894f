package dev.korchma.telegram;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the front hears Telegram; every change is said once. */
@OnTelegram
class Pulse {

    private static final Logger LOG = LoggerFactory.getLogger("korchma.telegram");

    private @Nullable String trouble = "Telegram has not answered yet.";
    private @Nullable Long heardAt;

    /** What is known now. */
    record State(Optional<String> trouble, Optional<Duration> heardAgo) {}

    synchronized void heard() {
        if (heardAt != null && trouble != null) {
            LOG.info("Telegram is heard again");
        }
        heardAt = System.nanoTime();
        trouble = null;
    }

    /**
     * @param sentence what is wrong and what would help
     */
    synchronized void trouble(String sentence) {
        if (!sentence.equals(trouble)) {
            LOG.warn(sentence);
        }
        trouble = sentence;
    }

    synchronized boolean isTroubled() {
        return trouble != null;
    }

    synchronized State state() {
        return new State(
                Optional.ofNullable(trouble),
                Optional.ofNullable(heardAt).map(at -> Duration.ofNanos(System.nanoTime() - at)));
    }
}
