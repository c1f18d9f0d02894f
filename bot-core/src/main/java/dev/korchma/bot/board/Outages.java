package dev.korchma.bot.board;

import dev.korchma.bot.chat.FrontAway;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that a front's views wait, not once for each of them and each time it is tried. */
final class Outages {

    private static final Logger LOG = LoggerFactory.getLogger("korchma");

    private final Set<String> away = ConcurrentHashMap.newKeySet();

    /**
     * Does something on a front.
     *
     * @return whether it could be reached
     */
    boolean isReached(String front, Runnable what) {
        try {
            what.run();
            away.remove(front);
            return true;
        } catch (FrontAway why) {
            if (away.add(front)) {
                LOG.info("What is to be shown on {} waits: {}", front, why.getMessage());
            }
            return false;
        }
    }
}
