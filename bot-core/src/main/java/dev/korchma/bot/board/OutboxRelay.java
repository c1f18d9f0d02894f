package dev.korchma.bot.board;

import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.people.People;
import dev.korchma.bot.store.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Says what waits in the outbox. */
@Component
public class OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 100;

    private final Outbox outbox;
    private final People people;
    private final Fronts fronts;
    private final KeyedQueue queue = new KeyedQueue();
    private final long fence;

    OutboxRelay(Outbox outbox, People people, Fronts fronts) {
        this.outbox = outbox;
        this.people = people;
        this.fronts = fronts;
        this.fence = outbox.nextFence();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void waiting(Outbox.Waiting waiting) {
        round();
    }

    /** Sends everything that waits, soon. */
    public void round() {
        queue.submit(this, () -> outbox.take(fence, BATCH).forEach(this::send));
    }

    private void send(Outbox.Letter letter) {
        try {
            if (people.accounts(letter.person()).stream().anyMatch(to -> reached(to, letter))) {
                outbox.sent(letter.id(), fence);
            } else {
                outbox.hold(letter.id(), fence);
            }
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "A letter could not be sent and will be tried again: {}",
                    letter.id(),
                    unreachable);
        }
    }

    private boolean reached(People.Account to, Outbox.Letter letter) {
        return fronts.find(to.front())
                .map(front -> front.whisper(to.account(), letter.view(), "out-" + letter.id()))
                .filter(ChatPlatform.Whispered.DONE::equals)
                .isPresent();
    }
}
